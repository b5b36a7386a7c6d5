package vn.okr.testkit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Title;

/** Builds cycles; a running quarter unless told otherwise. */
public final class CycleBuilder {
  private final CycleId id = new CycleId(SampleIds.next());
  private Title name = new Title("Quý III năm 2026");
  private LocalDate startsOn = LocalDate.of(2026, 7, 1);
  private LocalDate endsOn = LocalDate.of(2026, 9, 30);
  private @Nullable CycleId parentId;
  private CyclePhase phase = CyclePhase.RUNNING;
  private @Nullable LocalDate runningSince;
  private long revision;

  private CycleBuilder() {}

  /** A running quarter with an id of its own. */
  public static CycleBuilder aCycle() {
    return new CycleBuilder();
  }

  /** Names it. */
  public CycleBuilder named(String newName) {
    name = new Title(newName);
    return this;
  }

  /** Gives it its first and last day. */
  public CycleBuilder lasting(LocalDate first, LocalDate last) {
    startsOn = first;
    endsOn = last;
    return this;
  }

  /** Puts it within a longer cycle. */
  public CycleBuilder within(CycleId parent) {
    parentId = parent;
    return this;
  }

  /** Puts it in a phase. */
  public CycleBuilder in(CyclePhase newPhase) {
    phase = newPhase;
    return this;
  }

  /** Says since when it runs; the first day unless told otherwise. */
  public CycleBuilder runningSince(LocalDate day) {
    runningSince = day;
    return this;
  }

  /** Says how often it was edited. */
  public CycleBuilder atRevision(long newRevision) {
    revision = newRevision;
    return this;
  }

  /** The cycle. */
  public Cycle build() {
    LocalDate since = runningSince == null ? startsOn : runningSince;
    return new Cycle(
        id,
        name,
        new Period(startsOn, endsOn),
        parentId,
        phase,
        phase == CyclePhase.PLANNING ? null : since,
        revision);
  }
}
