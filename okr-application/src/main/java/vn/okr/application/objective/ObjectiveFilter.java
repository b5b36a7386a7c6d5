package vn.okr.application.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/**
 * Which objectives are wanted; every part absent means all.
 *
 * @param unit objectives owned by the unit
 * @param below with {@code unit}: those of the units below too, and of all people in them
 * @param person objectives owned by the person
 * @param aligned whether it contributes to another objective or key result that is no draft
 * @param search words of the title or a key result's title, the last one perhaps only begun,
 *     accents ignored
 */
public record ObjectiveFilter(
    @Nullable CycleId cycle,
    @Nullable UnitId unit,
    boolean below,
    @Nullable PersonId person,
    @Nullable Level level,
    @Nullable ObjectiveState state,
    @Nullable Band band,
    @Nullable Status status,
    @Nullable Boolean aligned,
    @Nullable String search) {
  /** Every objective. */
  public static final ObjectiveFilter ALL =
      new ObjectiveFilter(null, null, false, null, null, null, null, null, null, null);

  /** Every draft in a cycle. */
  public static ObjectiveFilter draftsIn(CycleId cycle) {
    return new ObjectiveFilter(
        cycle, null, false, null, null, ObjectiveState.DRAFT, null, null, null, null);
  }
}
