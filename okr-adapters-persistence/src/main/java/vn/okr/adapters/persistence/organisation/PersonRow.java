package vn.okr.adapters.persistence.organisation;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.People.Arrival;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/**
 * A person as a list reads them.
 *
 * @param standsInFor ids parted by blanks, empty for none and where it was not asked
 */
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
    @Nullable String introducedEmail,
    String standsInFor) {
  private static final String COLUMNS =
      """
      select p.id, p.display_name, p.email, p.employee_number, p.issuer, p.subject,
             p.locale, p.zone, p.active, p.revision, p.introduced_name, p.introduced_email,
             %s as stands_in_for
      from person p""";

  static final String SELECT = COLUMNS.formatted("''");

  /** With those whose deputy they are on a day called {@code :day}. */
  static final String SELECT_ARRIVING =
      COLUMNS.formatted(
          """
          array_to_string(array(
            select a.person_id from absence a join person away on away.id = a.person_id
            where a.deputy_id = p.id and a.ended_at is null and away.active
              and a.from_on <= :day and a.until_on >= :day), ' ')""");

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

  Arrival toArrival() {
    return new Arrival(toPerson(), PersonIds.in(standsInFor));
  }
}
