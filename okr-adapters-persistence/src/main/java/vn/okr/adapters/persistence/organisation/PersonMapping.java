package vn.okr.adapters.persistence.organisation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.SearchText;
import vn.okr.domain.shared.Title;

/** Between a person and their row. */
final class PersonMapping {
  private PersonMapping() {}

  static Person toPerson(PersonEntity entity) {
    return new Person(
        new PersonId(entity.id),
        new Title(entity.displayName),
        entity.email,
        entity.employeeNumber,
        entity.issuer == null ? null : new Identity(entity.issuer, entity.subject),
        entity.locale,
        entity.zone == null ? null : ZoneId.of(entity.zone),
        entity.active,
        entity.revision,
        new Introduction(entity.introducedName, entity.introducedEmail));
  }

  static void write(Person person, PersonEntity entity) {
    @Nullable Identity identity = person.identity();
    @Nullable ZoneId zone = person.zone();
    entity.id = person.id().value();
    entity.displayName = person.displayName().value();
    entity.email = person.email();
    entity.employeeNumber = person.employeeNumber();
    entity.issuer = identity == null ? null : identity.issuer();
    entity.subject = identity == null ? null : identity.subject();
    entity.locale = person.locale();
    entity.zone = zone == null ? null : zone.getId();
    entity.active = person.active();
    entity.introducedName = person.introduction().name();
    entity.introducedEmail = person.introduction().email();
    entity.searchText = searchText(person);
    entity.revision = person.revision();
  }

  static String searchText(Person person) {
    String name = person.displayName().value();
    String email = person.email();
    return email == null ? SearchText.fold(name) : SearchText.fold(name, email);
  }
}
