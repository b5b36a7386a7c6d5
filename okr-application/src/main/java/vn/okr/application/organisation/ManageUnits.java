package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Locks;
import vn.okr.application.port.People;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** An admin shapes the tree of units and says who leads and who belongs where. */
@UseCase
public class ManageUnits {
  /**
   * A unit to be made.
   *
   * @param leads in the order they were named
   */
  public record NewUnit(
      Title name, UnitKind kind, @Nullable UnitId parentId, Collection<PersonId> leads) {}

  /**
   * What is to change about a unit.
   *
   * @param leads all there are to be, in the order they were named
   */
  public record UnitEdit(
      Patch<Title> name,
      Patch<UnitKind> kind,
      Patch<@Nullable UnitId> parentId,
      Patch<? extends Collection<PersonId>> leads,
      Patch<Boolean> archived) {}

  private final Units units;
  private final People people;
  private final Locks locks;
  private final Ids ids;
  private final PlaceInTree place;

  @Inject
  public ManageUnits(Units units, People people, Locks locks, Ids ids) {
    this.units = units;
    this.people = people;
    this.locks = locks;
    this.ids = ids;
    this.place = new PlaceInTree(units);
  }

  /**
   * Makes a unit; the first one is the company.
   *
   * @throws Conflict {@code already-exists} for a second company
   * @throws RuleViolated {@code invalid-tree}, {@code unknown-reference}
   */
  public Unit create(Actor actor, Supplier<NewUnit> asked) {
    Admins.require(actor);
    NewUnit wanted = asked.get();
    locks.hold(new Locks.Lock.UnitShape());
    Unit unit =
        new Unit(
            new UnitId(ids.next()),
            wanted.name(),
            wanted.kind(),
            wanted.parentId(),
            Set.copyOf(wanted.leads()),
            false,
            0);
    place.requireFreeFor(unit);
    requireLeads(wanted.leads(), Set.of());
    units.add(unit);
    return unit;
  }

  /**
   * Renames, moves, archives a unit or changes its leads.
   *
   * @throws RuleViolated {@code invalid-tree} when it would stand below itself
   * @throws Conflict {@code in-use} when archiving above units that are not archived
   */
  public Unit edit(Actor actor, UnitId id, Precondition precondition, Supplier<UnitEdit> asked) {
    Unit unit = units.find(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(unit.revision());
    UnitEdit edit = asked.get();
    Collection<PersonId> leads = edit.leads().orNone(null);
    locks.hold(new Locks.Lock.UnitShape());
    Unit edited =
        new Unit(
            id,
            edit.name().or(unit.name()),
            edit.kind().or(unit.kind()),
            edit.parentId().orNone(unit.parentId()),
            leads == null ? unit.leads() : Set.copyOf(leads),
            edit.archived().or(unit.archived()),
            unit.revision() + 1);
    place.requireMayBecome(unit, edited);
    if (leads != null) {
      requireLeads(leads, unit.leads());
    }
    units.save(edited);
    return edited;
  }

  /** Makes someone a member of a unit. */
  public void addMember(Actor actor, UnitId id, PersonId person, Precondition precondition) {
    Unit unit = unitWith(id, person);
    Admins.require(actor);
    precondition.require(unit.revision());
    units.addMember(id, person);
  }

  /** Ends someone's membership of a unit. */
  public void removeMember(Actor actor, UnitId id, PersonId person, Precondition precondition) {
    Unit unit = unitWith(id, person);
    Admins.require(actor);
    precondition.require(unit.revision());
    units.removeMember(id, person);
  }

  /** Who leads already may go on doing so, so that a leaver does not keep others from coming. */
  private void requireLeads(Collection<PersonId> leads, Set<PersonId> before) {
    Set<PersonId> active = people.activeAmong(leads);
    References.requireKnown(
        leads, lead -> active.contains(lead) || before.contains(lead), "/leads");
  }

  private Unit unitWith(UnitId id, PersonId person) {
    if (people.find(person).isEmpty()) {
      throw new NotFound();
    }
    return units.find(id).orElseThrow(NotFound::new);
  }
}
