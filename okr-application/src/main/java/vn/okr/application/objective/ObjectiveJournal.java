package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.RollUpBell;
import vn.okr.application.port.RollUps;
import vn.okr.application.port.Time;
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
  private final History history;
  private final RollUps rollUps;
  private final RollUpBell bell;
  private final Announcements announcements;
  private final Ids ids;
  private final Time time;

  @Inject
  public ObjectiveJournal(
      Objectives objectives,
      History history,
      RollUps rollUps,
      RollUpBell bell,
      Announcements announcements,
      Ids ids,
      Time time) {
    this.objectives = objectives;
    this.history = history;
    this.rollUps = rollUps;
    this.bell = bell;
    this.announcements = announcements;
    this.ids = ids;
    this.time = time;
  }

  /** Stores a new objective. */
  public void add(Actor actor, Objective objective) {
    objectives.add(objective);
    record(actor, objective);
    announcements.announceAfterCommit(Topic.of(objective));
  }

  /** Stores what changed about an objective. */
  public void save(Actor actor, Objective objective) {
    objectives.save(objective);
    record(actor, objective);
    letOthersFollow(objective);
  }

  /** Stores what changed about an objective that another owner has had so far. */
  public void saveHandedOver(Actor actor, Objective objective, Owner former) {
    save(actor, objective);
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

  private void record(Actor actor, Objective objective) {
    Instant now = time.now();
    history.append(
        objective.changes().stream()
            .map(c -> HistoryEntry.of(ids.next(), now, actor.id(), objective.id(), c))
            .toList());
  }

  private void letOthersFollow(Objective objective) {
    announcements.announceAfterCommit(Topic.of(objective));
    if (objective.movedForOthers()) {
      rollUps.requestAbove(objective.id());
      bell.ringAfterCommit();
    }
  }
}
