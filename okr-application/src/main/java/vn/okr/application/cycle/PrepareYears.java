package vn.okr.application.cycle;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.settings.FollowSettings;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;

/** An admin prepares a fiscal year ahead: the year, and its four quarters within it. */
@UseCase
public class PrepareYears {
  /**
   * A year that is prepared.
   *
   * @param year the cycle of the year
   * @param quarters its quarters, in order
   * @param planned how many of these were planned now; the others were there
   */
  public record Prepared(Cycle year, List<Cycle> quarters, int planned) {
    public Prepared {
      quarters = List.copyOf(quarters);
    }
  }

  private final Cycles cycles;
  private final Locks locks;
  private final Ids ids;
  private final Time time;
  private final Settings settings;
  private final FollowSettings stored;

  @Inject
  public PrepareYears(
      Cycles cycles, Locks locks, Ids ids, Time time, Settings settings, FollowSettings stored) {
    this.cycles = cycles;
    this.locks = locks;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
    this.stored = stored;
  }

  /**
   * Plans what is missing of a year; what has its very days already is left as it is, whatever it
   * is called.
   *
   * @param asked the calendar year in which it begins
   * @throws NotAllowed for everyone but admins
   * @throws InvalidInput {@code out-of-range} for a year no calendar shows
   */
  public Prepared prepare(Actor actor, IntSupplier asked) {
    Admins.require(actor);
    // Whoever has just set the calendar means that one, though replicas may not go by it yet.
    FiscalCalendar calendar = stored.latest().values().calendar();
    int wanted = asked.getAsInt();
    FiscalCalendar.Span span = calendar.year(wanted);
    // Who prepares the same year at the same time finds what was planned.
    locks.hold(new Locks.Lock.CycleShape());
    List<Cycle> there = cycles.within(span.period());
    List<Cycle> planned = new ArrayList<>();
    Cycle year = find(there, span).orElseGet(() -> plan(span, null, planned));
    List<Cycle> quarters =
        calendar.quarters(wanted).stream()
            .map(quarter -> find(there, quarter).orElseGet(() -> plan(quarter, year, planned)))
            .toList();
    return new Prepared(year, quarters, planned.size());
  }

  /** The calendar year in which the fiscal year of today began. */
  @ReadOnly
  public int currentYear() {
    return settings.current().calendar().yearOf(settings.current().dayOf(time.now()));
  }

  private static Optional<Cycle> find(List<Cycle> there, FiscalCalendar.Span span) {
    return there.stream().filter(cycle -> cycle.period().equals(span.period())).findFirst();
  }

  private Cycle plan(FiscalCalendar.Span span, @Nullable Cycle parent, List<Cycle> planned) {
    Cycle cycle = Cycle.planned(new CycleId(ids.next()), span.name(), span.period(), parent);
    cycles.add(cycle);
    planned.add(cycle);
    return cycle;
  }
}
