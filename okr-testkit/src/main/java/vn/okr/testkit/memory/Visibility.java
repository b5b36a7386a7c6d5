package vn.okr.testkit.memory;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.organisation.Actor;

/** Which objectives an actor may know of, as the company is organised today. */
final class Visibility {
  private final Company company;
  private final Organisation today;
  private final Actor actor;

  Visibility(Company company, Actor actor) {
    this.company = company;
    this.today = Organisation.ofToday(company);
    this.actor = actor;
  }

  boolean mayRead(Objective objective) {
    return new ObjectiveRights(actor, today.placeOf(objective.owner())).mayRead(objective);
  }

  boolean mayRead(@Nullable ObjectiveId id) {
    return id != null
        && company.objectives.find(id).map(Objective::restore).filter(this::mayRead).isPresent();
  }
}
