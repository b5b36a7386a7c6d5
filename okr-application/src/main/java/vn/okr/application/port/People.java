package vn.okr.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Stale;

/** Keeps people. */
public interface People {
  /** The person, if there is one. */
  Optional<Person> find(PersonId id);

  /** The person known by that identity, if there is one. */
  Optional<Person> findByIdentity(Identity identity);

  /**
   * The same, with those they stand in for; one statement, which needs no transaction.
   *
   * @param day the day it is in the organisation
   */
  Optional<Arrival> findArriving(Identity identity, LocalDate day);

  /**
   * Someone who signs in.
   *
   * @param standsInFor the active people whose deputy they are that day
   */
  record Arrival(Person person, Set<PersonId> standsInFor) {}

  /**
   * The one registered person without identity who has that e-mail, ignoring case, locked until
   * this transaction ends; nobody when several have it.
   */
  Optional<Person> findUnclaimedByEmail(String email);

  /** The registered person without identity who has that employee number, locked likewise. */
  Optional<Person> findUnclaimedByEmployeeNumber(String employeeNumber);

  /** Which of the ids belong to people who are active. */
  Set<PersonId> activeAmong(Collection<PersonId> ids);

  /** Which of the employee numbers are somebody's, in a constant number of statements. */
  Set<String> takenNumbers(Collection<String> employeeNumbers);

  /**
   * Adds a new person.
   *
   * @throws Conflict {@code already-exists} when the identity or employee number is taken
   */
  void add(Person person);

  /**
   * Adds a new person, unless one with the same identity was added meanwhile.
   *
   * @return whoever is stored under that identity now
   */
  Person addUnlessKnown(Person person);

  /**
   * Lets a stored person follow how the sign-in introduces them: name, e-mail and introduction,
   * whatever the revision is by now. Whoever says the same at the same time changes nothing more.
   */
  void follow(Person introduced);

  /**
   * Replaces a person by the next revision.
   *
   * @throws Stale when the stored revision is not the one before
   * @throws Conflict {@code already-exists} when the identity or employee number is taken
   */
  void save(Person person);
}
