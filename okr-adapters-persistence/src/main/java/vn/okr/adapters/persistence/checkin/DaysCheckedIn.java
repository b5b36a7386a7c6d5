package vn.okr.adapters.persistence.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.Session;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.cycle.CycleId;

/** The days that the check-ins of a cycle speak of; asked when its own days are to change. */
@ApplicationScoped
class DaysCheckedIn {
  private static final String ANY_IN_CYCLE =
      """
      select exists (
        select from objective
        join key_result on key_result.objective_id = objective.id
        join check_in on check_in.key_result_id = key_result.id
        where objective.cycle_id = :cycle and %s and %s)
      """;

  private static final String BEFORE = "check_in.effective_on < :day";
  private static final String AFTER = "check_in.effective_on > :day";

  private final Session database;

  DaysCheckedIn(Session database) {
    this.database = database;
  }

  boolean anyBefore(CycleId cycle, LocalDate day) {
    return any(BEFORE, cycle, day);
  }

  boolean anyAfter(CycleId cycle, LocalDate day) {
    return any(AFTER, cycle, day);
  }

  private boolean any(String onDay, CycleId cycle, LocalDate day) {
    Sql since = RecordedSince.condition("check_in.id", Set.of(cycle.value()));
    return database
        .createNativeQuery(ANY_IN_CYCLE.formatted(onDay, since.text()), Boolean.class)
        .setParameter("cycle", cycle.value())
        .setParameter("day", day)
        .getSingleResult();
  }
}
