package vn.okr.domain.alignment;

import java.util.UUID;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** The upper end of a link. */
public sealed interface Target {
  /** The id of the objective or key result. */
  UUID value();

  /** Rests on an objective as a whole. */
  record OfObjective(ObjectiveId objective) implements Target {
    @Override
    public UUID value() {
      return objective.value();
    }
  }

  /** Rests on one key result. */
  record OfKeyResult(KeyResultId keyResult) implements Target {
    @Override
    public UUID value() {
      return keyResult.value();
    }
  }
}
