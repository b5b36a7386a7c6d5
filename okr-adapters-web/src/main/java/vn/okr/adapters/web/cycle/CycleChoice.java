package vn.okr.adapters.web.cycle;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;

/**
 * The cycle a page speaks of, and the others one may turn to.
 *
 * @param all every cycle, the latest first; of those that begin together the shorter first
 * @param chosen the one spoken of; absent while there is none at all
 */
public record CycleChoice(List<Cycle> all, @Nullable Cycle chosen) {
  /** So many days two quarters, or two years, may differ. */
  private static final long ABOUT = 7;

  private static final Comparator<Cycle> LATEST_FIRST =
      Comparator.comparing((Cycle cycle) -> cycle.period().startsOn())
          .reversed()
          .thenComparing(cycle -> cycle.period().endsOn());

  /** The cycle asked for, else the one people work in: running, else being graded, else latest. */
  static CycleChoice among(List<Cycle> cycles, @Nullable CycleId asked) {
    List<Cycle> all = cycles.stream().sorted(LATEST_FIRST).toList();
    Cycle chosen =
        all.stream()
            .filter(cycle -> cycle.id().equals(asked))
            .findFirst()
            .or(() -> all.stream().filter(cycle -> cycle.phase() == CyclePhase.RUNNING).findFirst())
            .or(() -> all.stream().filter(cycle -> cycle.phase() == CyclePhase.GRADING).findFirst())
            .or(() -> all.stream().findFirst())
            .orElse(null);
    return new CycleChoice(all, chosen);
  }

  /** The latest cycle that began before this one and is about as long; null without one. */
  public @Nullable Cycle before(Cycle cycle) {
    return all.stream()
        .filter(other -> other.period().startsOn().isBefore(cycle.period().startsOn()))
        .filter(other -> Math.abs(days(other) - days(cycle)) <= ABOUT)
        .findFirst()
        .orElse(null);
  }

  private static long days(Cycle cycle) {
    return ChronoUnit.DAYS.between(cycle.period().startsOn(), cycle.period().endsOn());
  }

  /** Whether the page speaks of this cycle. */
  public boolean isChosen(Cycle cycle) {
    return cycle.equals(chosen);
  }
}
