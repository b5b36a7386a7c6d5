package vn.okr.adapters.persistence.reminder;

import java.time.LocalDate;
import java.util.UUID;
import vn.okr.application.reminder.Reminder;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** A key result that someone owes a check-in on. */
record OwedRow(
    UUID personId,
    UUID objectiveId,
    String objectiveTitle,
    UUID keyResultId,
    String title,
    LocalDate since,
    boolean overdue) {
  Reminder.Owed toOwed() {
    return new Reminder.Owed(
        new ObjectiveId(objectiveId),
        objectiveTitle,
        new KeyResultId(keyResultId),
        title,
        since,
        overdue);
  }
}
