package vn.okr.adapters.persistence.organisation;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** A person as a list reads them. */
record PersonRow(
    UUID id,
    String displayName,
    @Nullable String email,
    @Nullable String employeeNumber,
    @Nullable String issuer,
    @Nullable String subject,
    @Nullable String locale,
    @Nullable String zone,
    boolean active,
    long revision,
    @Nullable String introducedName,
    @Nullable String introducedEmail) {
  static final String SELECT =
      """
      select p.id, p.display_name, p.email, p.employee_number, p.issuer, p.subject,
             p.locale, p.zone, p.active, p.revision, p.introduced_name, p.introduced_email
      from person p""";

  Person toPerson() {
    return new Person(
        new PersonId(id),
        new Title(displayName),
        email,
        employeeNumber,
        issuer == null || subject == null ? null : new Identity(issuer, subject),
        locale,
        zone == null ? null : ZoneId.of(zone),
        active,
        revision,
        new Introduction(introducedName, introducedEmail));
  }
}
