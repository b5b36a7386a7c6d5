package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.Refusals;
import vn.okr.application.UseCase;
import vn.okr.application.port.Ids;
import vn.okr.application.port.People;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** An admin registers people before their first sign-in, and keeps their records. */
@UseCase
public class RegisterPeople {
  /**
   * A person to be registered.
   *
   * @param units those they belong to, in the order they were named
   */
  public record NewPerson(
      Title displayName,
      @Nullable String email,
      @Nullable String employeeNumber,
      @Nullable String locale,
      @Nullable ZoneId zone,
      Collection<UnitId> units) {}

  /** What is to change about a person. */
  public record PersonEdit(
      Patch<Title> displayName,
      Patch<@Nullable String> email,
      Patch<@Nullable String> employeeNumber,
      Patch<@Nullable String> locale,
      Patch<@Nullable ZoneId> zone,
      Patch<Boolean> active) {
    /** Nothing but whether they may sign in. */
    public static PersonEdit activity(boolean active) {
      return new PersonEdit(
          Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(active));
    }
  }

  private final People people;
  private final PeopleReader reader;
  private final Units units;
  private final Ids ids;

  @Inject
  public RegisterPeople(People people, PeopleReader reader, Units units, Ids ids) {
    this.people = people;
    this.reader = reader;
    this.units = units;
    this.ids = ids;
  }

  /**
   * Registers one person.
   *
   * @throws Conflict {@code already-exists} when the employee number is taken
   * @throws RuleViolated {@code unknown-reference} for an unknown unit
   */
  public PersonView register(Actor actor, Supplier<NewPerson> asked) {
    Admins.require(actor);
    NewPerson wanted = asked.get();
    requireUnits(wanted, units.tree());
    EmployeeNumbers.of(people, List.of(wanted)).take(wanted);
    return reader.find(add(wanted)).orElseThrow(NotFound::new);
  }

  /**
   * Registers many people, all or none.
   *
   * @return how many were registered
   * @throws OkrException the first kind of refusal, pointing to every item that was refused
   */
  public int registerAll(Actor actor, Supplier<List<NewPerson>> asked) {
    Admins.require(actor);
    List<NewPerson> all = asked.get();
    UnitTree tree = units.tree();
    EmployeeNumbers numbers = EmployeeNumbers.of(people, all);
    Refusals refusals = new Refusals();
    for (int i = 0; i < all.size(); i++) {
      NewPerson wanted = all.get(i);
      refusals.gather("/items/" + i, () -> requireUnits(wanted, tree));
      refusals.gather("/items/" + i, () -> numbers.take(wanted));
    }
    refusals.throwIfAny();
    all.forEach(this::add);
    return all.size();
  }

  /**
   * Changes a record; making someone inactive keeps them from signing in and keeps their OKRs.
   *
   * @throws InvalidInput when a value is refused
   */
  public PersonView edit(
      Actor actor, PersonId id, Precondition precondition, Supplier<PersonEdit> asked) {
    Person person = people.find(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(person.revision());
    PersonEdit edit = asked.get();
    people.save(
        new Person(
            id,
            edit.displayName().or(person.displayName()),
            edit.email().orNone(person.email()),
            edit.employeeNumber().orNone(person.employeeNumber()),
            person.identity(),
            edit.locale().orNone(person.locale()),
            edit.zone().orNone(person.zone()),
            edit.active().or(person.active()),
            person.revision() + 1,
            person.introduction()));
    return reader.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Forgets who a leaver was: name, e-mail, employee number and sign-in. There is no way back.
   *
   * @throws Conflict {@code illegal-transition} while they are active
   */
  public PersonView erase(Actor actor, PersonId id, Precondition precondition) {
    Person person = people.find(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(person.revision());
    Identity known = person.identity();
    Person erased = person.erased(known == null ? null : ForgottenIdentity.of(known));
    if (!erased.equals(person)) {
      people.save(erased);
    }
    return reader.find(id).orElseThrow(NotFound::new);
  }

  private PersonId add(NewPerson wanted) {
    PersonId id = new PersonId(ids.next());
    people.add(
        new Person(
            id,
            wanted.displayName(),
            wanted.email(),
            wanted.employeeNumber(),
            null,
            wanted.locale(),
            wanted.zone(),
            true,
            0));
    wanted.units().stream().distinct().forEach(unit -> units.addMember(unit, id));
    return id;
  }

  private static void requireUnits(NewPerson wanted, UnitTree tree) {
    References.requireKnown(wanted.units(), unit -> tree.find(unit) != null, "/units");
  }
}
