package vn.okr.testkit.memory;

import vn.okr.application.port.Follows;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

/** Who follows what in a company in memory. */
public final class FollowsInMemory implements Follows {
  /** Who decided about what. */
  record Key(PersonId person, ObjectiveId objective) {}

  private final Company company;

  /** Who follows what in the company. */
  public FollowsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public boolean isFollowing(PersonId person, ObjectiveId objective) {
    return company
        .follows
        .find(new Key(person, objective))
        .orElseGet(
            () ->
                company
                    .objectives
                    .find(objective)
                    .map(Objective::restore)
                    .filter(found -> company.answering(found).contains(person))
                    .isPresent());
  }

  @Override
  public void decide(PersonId person, ObjectiveId objective, boolean follows) {
    if (company.objectives.has(objective)) {
      company.follows.put(new Key(person, objective), follows);
    }
  }

  @Override
  public void followUnlessDecided(PersonId person, ObjectiveId objective) {
    if (!company.follows.has(new Key(person, objective))) {
      decide(person, objective, true);
    }
  }
}
