package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/** Writes what happened to objectives into their history, in the name of whoever had the right. */
@ApplicationScoped
public class GoalHistory {
  private final History history;
  private final Units units;
  private final Ids ids;
  private final Time time;

  @Inject
  public GoalHistory(History history, Units units, Ids ids, Time time) {
    this.history = history;
    this.units = units;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Adds lines about an objective.
   *
   * @param owner whose it was when the change was made
   */
  public void append(Actor actor, Owner owner, ObjectiveId objective, Collection<Change> changes) {
    append(actor, owner, _ -> false, objective, changes);
  }

  /**
   * The same, where others than those who may change the objective have a right of their own.
   *
   * @param others who these are
   */
  public void append(
      Actor actor,
      Owner owner,
      Predicate<PersonId> others,
      ObjectiveId objective,
      Collection<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Instant now = time.now();
    ActorId by = author(actor, owner, others);
    history.append(
        changes.stream()
            .map(change -> HistoryEntry.of(ids.next(), now, by, objective, change))
            .toList());
  }

  /** Of those who stand in for nobody, it is known without asking. */
  private ActorId author(Actor actor, Owner owner, Predicate<PersonId> others) {
    return actor.standsInFor().isEmpty()
        ? actor.id()
        : new ObjectiveRights(
                actor, Objects.requireNonNull(units.affiliations(List.of(owner)).get(owner)))
            .editor(others);
  }
}
