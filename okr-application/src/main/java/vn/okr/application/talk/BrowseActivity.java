package vn.okr.application.talk;

import jakarta.inject.Inject;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.People;
import vn.okr.application.port.Units;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/** Everyone reads what goes on around what they may read, the newest first. */
@ReadOnly
@UseCase
public class BrowseActivity {
  private final ObjectiveAccess access;
  private final ActivityReader activity;
  private final Units units;
  private final People people;
  private final Cycles cycles;

  @Inject
  public BrowseActivity(
      ObjectiveAccess access, ActivityReader activity, Units units, People people, Cycles cycles) {
    this.access = access;
    this.activity = activity;
    this.units = units;
    this.people = people;
    this.cycles = cycles;
  }

  /**
   * What happened about an objective and its key results.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Page<Activity> ofObjective(Actor actor, ObjectiveId objective, PageRequest request) {
    access.readable(actor, objective);
    return activity.ofObjective(objective, request);
  }

  /**
   * What happened about a unit's own objectives of a cycle; drafts are no one's to see here.
   *
   * @throws NotFound for an unknown unit or cycle
   */
  public Page<Activity> ofUnit(UnitId unit, CycleId cycle, PageRequest request) {
    requireKnown(units.find(unit));
    return ofOwner(Owner.of(unit), cycle, request);
  }

  /**
   * What happened about a person's own objectives of a cycle; drafts are no one's to see here.
   *
   * @throws NotFound for an unknown person or cycle
   */
  public Page<Activity> ofPerson(PersonId person, CycleId cycle, PageRequest request) {
    requireKnown(people.find(person));
    return ofOwner(Owner.of(person), cycle, request);
  }

  private Page<Activity> ofOwner(Owner owner, CycleId cycle, PageRequest request) {
    requireKnown(cycles.find(cycle));
    return activity.ofOwner(owner, cycle, request);
  }

  private static void requireKnown(Optional<?> found) {
    if (found.isEmpty()) {
      throw new NotFound();
    }
  }
}
