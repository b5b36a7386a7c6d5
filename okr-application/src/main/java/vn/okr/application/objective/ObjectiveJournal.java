package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.RollUpBell;
import vn.okr.application.port.RollUps;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;

/**
 * The one way an objective is written: the change, its lines of history, and the call for what
 * rests on it to follow, in the transaction of the use case; screens are told after it.
 */
@ApplicationScoped
public class ObjectiveJournal {
  private final Objectives objectives;
  private final GoalHistory history;
  private final RollUps rollUps;
  private final RollUpBell bell;
  private final Announcements announcements;

  @Inject
  public ObjectiveJournal(
      Objectives objectives,
      GoalHistory history,
      RollUps rollUps,
      RollUpBell bell,
      Announcements announcements) {
    this.objectives = objectives;
    this.history = history;
    this.rollUps = rollUps;
    this.bell = bell;
    this.announcements = announcements;
  }

  /** Stores a new objective. */
  public void add(Actor actor, Objective objective) {
    objectives.add(objective);
    history.append(actor, objective.owner(), objective.id(), objective.changes());
    announcements.announceAfterCommit(Topic.of(objective));
  }

  /** Stores what changed about an objective. */
  public void save(Actor actor, Objective objective) {
    save(actor, objective, objective.owner());
  }

  /** Stores what changed about an objective that another owner has had so far. */
  public void saveHandedOver(Actor actor, Objective objective, Owner former) {
    save(actor, objective, former);
    if (!objective.isDraft()) {
      announcements.announceAfterCommit(Set.of(Topic.of(former)));
    }
  }

  /** Stores what check-ins or roll-ups moved, which is no edit and has a history of its own. */
  public void saveStandings(Objective objective) {
    objectives.save(objective);
    letOthersFollow(objective);
  }

  /** Asks that these key results follow what contributes to them. */
  public void letFollow(Collection<KeyResultId> keyResults) {
    if (!keyResults.isEmpty()) {
      rollUps.request(keyResults);
      bell.ringAfterCommit();
    }
  }

  private void save(Actor actor, Objective objective, Owner ownerBefore) {
    objectives.save(objective);
    history.append(actor, ownerBefore, objective.id(), objective.changes());
    letOthersFollow(objective);
  }

  private void letOthersFollow(Objective objective) {
    announcements.announceAfterCommit(Topic.of(objective));
    if (objective.movedForOthers()) {
      rollUps.requestAbove(objective.id());
      bell.ringAfterCommit();
    }
  }
}
