package vn.okr.application.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Time;
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
  private final History history;
  private final Announcements announcements;
  private final Ids ids;
  private final Time time;

  @Inject
  public InitiativeJournal(History history, Announcements announcements, Ids ids, Time time) {
    this.history = history;
    this.announcements = announcements;
    this.ids = ids;
    this.time = time;
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
    Instant now = time.now();
    history.append(
        Change.ofPart(initiative.keyResultId(), "initiative", before, after).stream()
            .map(change -> HistoryEntry.of(ids.next(), now, actor.id(), objective.id(), change))
            .toList());
    announcements.announceAfterCommit(Set.of(Topic.of(objective.id())));
  }
}
