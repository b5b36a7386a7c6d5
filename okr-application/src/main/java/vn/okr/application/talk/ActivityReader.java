package vn.okr.application.talk;

import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;

/**
 * Reads what happened about objectives, the newest first whatever the request says; each method
 * costs one statement. A change of several fields at once happened once; comments that were deleted
 * did not.
 */
public interface ActivityReader {
  /** What happened about an objective and its key results. */
  Page<Activity> ofObjective(ObjectiveId objective, PageRequest request);

  /** What happened about an owner's objectives in a cycle that are no drafts. */
  Page<Activity> ofOwner(Owner owner, CycleId cycle, PageRequest request);
}
