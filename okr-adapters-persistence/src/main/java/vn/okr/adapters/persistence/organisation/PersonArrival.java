package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;
import vn.okr.adapters.persistence.shared.Broken;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;

/** Several first requests of one person arrive together: one inserts, the others find the row. */
@ApplicationScoped
class PersonArrival {
  private static final String INSERT_UNLESS_KNOWN =
      """
      insert into PersonEntity (id, displayName, email, employeeNumber, issuer, subject, locale,
          zone, active, introducedName, introducedEmail, searchText, revision)
      values (:id, :displayName, :email, :employeeNumber, :issuer, :subject, :locale,
          :zone, :active, :introducedName, :introducedEmail, :searchText, :revision)
      on conflict (issuer, subject) do nothing
      """;

  private final EntityManager database;

  PersonArrival(EntityManager database) {
    this.database = database;
  }

  /**
   * Waits for whoever is inserting the same identity.
   *
   * @throws Conflict {@code already-exists} when the employee number is taken
   */
  void insertUnlessKnown(PersonEntity person) {
    try {
      database
          .createQuery(INSERT_UNLESS_KNOWN)
          .setParameter("id", person.id)
          .setParameter("displayName", person.displayName)
          .setParameter("email", person.email)
          .setParameter("employeeNumber", person.employeeNumber)
          .setParameter("issuer", person.issuer)
          .setParameter("subject", person.subject)
          .setParameter("locale", person.locale)
          .setParameter("zone", person.zone)
          .setParameter("active", person.active)
          .setParameter("introducedName", person.introducedName)
          .setParameter("introducedEmail", person.introducedEmail)
          .setParameter("searchText", person.searchText)
          .setParameter("revision", person.revision)
          .executeUpdate();
    } catch (ConstraintViolationException violation) {
      throw Broken.UNIQUE.as(new Conflict(ErrorCode.ALREADY_EXISTS), violation);
    }
  }
}
