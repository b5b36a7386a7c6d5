package vn.okr.application.port;

import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

/**
 * Keeps who follows which objectives. Whoever answers for an objective follows it without having
 * said so: its owner, who leads the owning unit itself, and the owners of its key results that were
 * not dropped. What a person decides counts over that.
 */
public interface Follows {
  /** Whether the person follows the objective. */
  boolean isFollowing(PersonId person, ObjectiveId objective);

  /** Lets the person follow the objective, or no longer, as they decided. */
  void decide(PersonId person, ObjectiveId objective, boolean follows);

  /** Lets the person follow the objective unless they have decided about it before. */
  void followUnlessDecided(PersonId person, ObjectiveId objective);
}
