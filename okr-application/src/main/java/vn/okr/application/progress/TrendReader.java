package vn.okr.application.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Score;

/**
 * Reads what was reached day by day, of published and closed objectives; one statement each. Days
 * on which nothing moved are left out; where the cycle is at work, today comes last, as it is now.
 */
public interface TrendReader {
  /**
   * What an objective had reached at the end of a day.
   *
   * @param score absent while it was not measured
   */
  record Reached(ObjectiveId objective, LocalDate day, @Nullable Score score) {}

  /** Of one objective, the earliest first. */
  List<Reached> ofObjective(ObjectiveId objective, LocalDate today);

  /** Of all an owner has in a cycle, the earliest first. */
  List<Reached> ofOwner(Owner owner, CycleId cycle, LocalDate today);
}
