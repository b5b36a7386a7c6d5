package vn.okr.application.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.GoalHistory;
import vn.okr.application.port.Announcements;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;

/**
 * Puts what happened to initiatives into the history of the objective they serve, and tells
 * screens. The lines are of a kind that was always there, so that an older version can tell them.
 */
@ApplicationScoped
public class InitiativeJournal {
  private final GoalHistory history;
  private final Announcements announcements;

  @Inject
  public InitiativeJournal(GoalHistory history, Announcements announcements) {
    this.history = history;
    this.announcements = announcements;
  }

  void added(Actor actor, Objective objective, Initiative initiative) {
    record(actor, objective, initiative, Map.of(), initiative.facts());
  }

  void changed(Actor actor, Objective objective, Initiative before, Initiative after) {
    record(actor, objective, after, before.facts(), after.facts());
  }

  void removed(Actor actor, Objective objective, Initiative initiative) {
    record(actor, objective, initiative, initiative.facts(), Map.of());
  }

  private void record(
      Actor actor,
      Objective objective,
      Initiative initiative,
      Map<String, String> before,
      Map<String, String> after) {
    history.append(
        actor,
        objective.owner(),
        initiative::isOwnedBy,
        objective.id(),
        Change.ofPart(initiative.keyResultId(), "initiative", before, after));
    announcements.announceAfterCommit(Set.of(Topic.of(objective.id())));
  }
}
