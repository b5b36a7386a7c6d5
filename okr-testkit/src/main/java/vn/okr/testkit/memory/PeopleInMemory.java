package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.People;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Stale;

/** People of a company in memory. */
public final class PeopleInMemory implements People {
  private final Company company;

  /** People of the company. */
  public PeopleInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return company.people.find(id);
  }

  @Override
  public Optional<Person> findByIdentity(Identity identity) {
    return company.people.all().stream()
        .filter(person -> identity.equals(person.identity()))
        .findFirst();
  }

  @Override
  public Optional<Arrival> findArriving(Identity identity, LocalDate day) {
    return findByIdentity(identity)
        .map(
            person ->
                new Arrival(
                    person,
                    company
                        .absencesDeputisedBy(person.id(), day)
                        .map(Absence::person)
                        .collect(Collectors.toSet())));
  }

  @Override
  public Optional<Person> findUnclaimedByEmail(String email) {
    List<Person> found =
        company.people.all().stream()
            .filter(person -> person.identity() == null && email.equalsIgnoreCase(person.email()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<Person> findUnclaimedByEmployeeNumber(String employeeNumber) {
    return company.people.all().stream()
        .filter(p -> p.identity() == null && employeeNumber.equals(p.employeeNumber()))
        .findFirst();
  }

  @Override
  public Set<PersonId> activeAmong(Collection<PersonId> ids) {
    return ids.stream()
        .filter(id -> find(id).filter(Person::active).isPresent())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> takenNumbers(Collection<String> employeeNumbers) {
    return company.people.all().stream()
        .map(Person::employeeNumber)
        .filter(Objects::nonNull)
        .filter(employeeNumbers::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Person person) {
    requireUnique(person);
    company.people.put(person.id(), person);
  }

  @Override
  public synchronized Person addUnlessKnown(Person person) {
    Identity identity = Objects.requireNonNull(person.identity());
    return findByIdentity(identity)
        .orElseGet(
            () -> {
              add(person);
              return person;
            });
  }

  @Override
  public void follow(Person introduced) {
    Person stored = find(introduced.id()).orElseThrow();
    if (!stored.introduction().equals(introduced.introduction())) {
      company.people.put(
          stored.id(),
          new Person(
              stored.id(),
              introduced.displayName(),
              introduced.email(),
              stored.employeeNumber(),
              stored.identity(),
              stored.locale(),
              stored.zone(),
              stored.active(),
              stored.revision() + 1,
              introduced.introduction()));
    }
  }

  @Override
  public void save(Person person) {
    if (find(person.id()).filter(old -> old.revision() == person.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    requireUnique(person);
    company.people.put(person.id(), person);
  }

  private void requireUnique(Person person) {
    if (isTaken(person, Person::identity) || isTaken(person, Person::employeeNumber)) {
      throw new Conflict(ErrorCode.ALREADY_EXISTS);
    }
  }

  private boolean isTaken(Person person, Function<Person, @Nullable Object> unique) {
    Object value = unique.apply(person);
    return value != null
        && company.people.all().stream()
            .anyMatch(p -> !p.id().equals(person.id()) && value.equals(unique.apply(p)));
  }
}
