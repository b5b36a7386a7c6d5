package vn.okr.testkit;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** Builds people; registered, active and never signed in unless told otherwise. */
public final class PersonBuilder {
  private final PersonId id = new PersonId(SampleIds.next());
  private Title name = new Title("Nguyễn Thị Ánh");
  private @Nullable String email;
  private @Nullable String employeeNumber;
  private @Nullable Identity identity;
  private @Nullable String locale;
  private @Nullable ZoneId zone;
  private boolean active = true;
  private long revision;

  private PersonBuilder() {}

  /** A person with an id of their own. */
  public static PersonBuilder aPerson() {
    return new PersonBuilder();
  }

  /** Names them. */
  public PersonBuilder named(String newName) {
    name = new Title(newName);
    return this;
  }

  /** Gives them an e-mail. */
  public PersonBuilder reachedAt(String newEmail) {
    email = newEmail;
    return this;
  }

  /** Gives them an employee number. */
  public PersonBuilder numbered(String newNumber) {
    employeeNumber = newNumber;
    return this;
  }

  /** Lets them have signed in. */
  public PersonBuilder knownAs(String issuer, String subject) {
    identity = new Identity(issuer, subject);
    return this;
  }

  /** Gives them a language and a zone. */
  public PersonBuilder livingIn(String newLocale, ZoneId newZone) {
    locale = newLocale;
    zone = newZone;
    return this;
  }

  /** Lets them have left. */
  public PersonBuilder inactive() {
    active = false;
    return this;
  }

  /** Says how often they were edited. */
  public PersonBuilder atRevision(long newRevision) {
    revision = newRevision;
    return this;
  }

  /** The person. */
  public Person build() {
    return new Person(id, name, email, employeeNumber, identity, locale, zone, active, revision);
  }
}
