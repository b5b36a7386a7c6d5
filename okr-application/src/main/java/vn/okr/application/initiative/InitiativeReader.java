package vn.okr.application.initiative;

import java.util.List;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** Reads initiatives for showing, in the order they were added; one statement each. */
public interface InitiativeReader {
  /** The initiatives under a key result. */
  Page<InitiativeView> under(KeyResultId keyResult, PageRequest request);

  /** The initiatives under all key results of an objective. */
  List<InitiativeView> underAllOf(ObjectiveId objective);
}
