package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.People;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;

@ApplicationScoped
class PostgresPeople implements People {
  private static final String KNOWN_BY = " where p.issuer = :issuer and p.subject = :subject";

  private static final Sql OF_IDENTITY = Sql.of(PersonRow.SELECT + KNOWN_BY);

  private static final Sql ARRIVING = Sql.of(PersonRow.SELECT_ARRIVING + KNOWN_BY);

  private static final String FOLLOW =
      """
      update PersonEntity
      set displayName = :displayName, email = :email, searchText = :searchText,
          introducedName = :introducedName, introducedEmail = :introducedEmail,
          revision = revision + 1
      where id = :id
        and (introducedName is distinct from :introducedName
          or introducedEmail is distinct from :introducedEmail)""";

  private final PersonRepository people;
  private final PersonArrival arrival;
  private final RowReader rows;

  PostgresPeople(PersonRepository people, PersonArrival arrival, RowReader rows) {
    this.people = people;
    this.arrival = arrival;
    this.rows = rows;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return people.letGoFirst(people.list("id", id.value())).map(PersonMapping::toPerson);
  }

  @Override
  public Optional<Person> findByIdentity(Identity identity) {
    Sql sought = knownBy(identity, OF_IDENTITY);
    return rows.read(PersonRow.class, sought).stream().findFirst().map(PersonRow::toPerson);
  }

  @Override
  public Optional<Arrival> findArriving(Identity identity, LocalDate day) {
    Sql sought = knownBy(identity, ARRIVING.with("day", day));
    return rows.readAlone(PersonRow.class, sought).stream().findFirst().map(PersonRow::toArrival);
  }

  private static Sql knownBy(Identity identity, Sql statement) {
    return statement.with("issuer", identity.issuer()).with("subject", identity.subject());
  }

  @Override
  public Optional<Person> findUnclaimedByEmail(String email) {
    return onlyOne(lockUnclaimed("lower(email) = lower(?1)", email));
  }

  @Override
  public Optional<Person> findUnclaimedByEmployeeNumber(String employeeNumber) {
    return onlyOne(lockUnclaimed("employeeNumber = ?1", employeeNumber));
  }

  /** In the order of their ids, as whoever locks several rows does. */
  private List<PersonEntity> lockUnclaimed(String having, String value) {
    return people
        .find(having + " and issuer is null order by id", value)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  private static Optional<Person> onlyOne(List<PersonEntity> found) {
    return found.size() == 1
        ? Optional.of(PersonMapping.toPerson(found.getFirst()))
        : Optional.empty();
  }

  @Override
  public Set<PersonId> activeAmong(Collection<PersonId> ids) {
    Set<PersonId> active = new HashSet<>();
    if (!ids.isEmpty()) {
      people
          .getEntityManager()
          .createQuery("select id from PersonEntity where active and id in :ids", UUID.class)
          .setParameter("ids", ids.stream().map(PersonId::value).toList())
          .getResultStream()
          .forEach(id -> active.add(new PersonId(id)));
    }
    return active;
  }

  @Override
  public Set<String> takenNumbers(Collection<String> employeeNumbers) {
    return Set.copyOf(
        people
            .getEntityManager()
            .createNativeQuery(
                "select employee_number from person where employee_number = any(:numbers)",
                String.class)
            .setParameter("numbers", employeeNumbers.toArray(String[]::new))
            .getResultList());
  }

  @Override
  public void add(Person person) {
    PersonEntity entity = new PersonEntity();
    PersonMapping.write(person, entity);
    people.addUnique(entity);
  }

  @Override
  public Person addUnlessKnown(Person person) {
    Identity identity = Objects.requireNonNull(person.identity(), "who signs in has an identity");
    PersonEntity entity = new PersonEntity();
    PersonMapping.write(person, entity);
    arrival.insertUnlessKnown(entity);
    return findByIdentity(identity).orElseThrow();
  }

  @Override
  public void follow(Person introduced) {
    Introduction said = introduced.introduction();
    people
        .getEntityManager()
        .createQuery(FOLLOW)
        .setParameter("id", introduced.id().value())
        .setParameter("displayName", introduced.displayName().value())
        .setParameter("email", introduced.email())
        .setParameter("searchText", PersonMapping.searchText(introduced))
        .setParameter("introducedName", said.name())
        .setParameter("introducedEmail", said.email())
        .executeUpdate();
  }

  @Override
  public void save(Person person) {
    PersonEntity entity =
        people.lockAt(person.id().value(), person.revision() - 1, stored -> stored.revision);
    PersonMapping.write(person, entity);
    people.flushUnique();
  }
}
