package vn.okr.application.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;

/** Finds out what people are to be reminded of. */
@FunctionalInterface
public interface ReminderReader {
  /**
   * The reminders of those of the people who are still active, have an address and want them, empty
   * ones too; a constant number of statements, however many people. They answer for key results
   * they own, those of their own objectives, and those of the units they lead themselves; and for
   * what those answer for whom they stand in for today.
   *
   * @param today the organisation's day, by which check-ins are due
   */
  List<Reminder> of(Collection<PersonId> people, LocalDate today, OrganisationSettings settings);
}
