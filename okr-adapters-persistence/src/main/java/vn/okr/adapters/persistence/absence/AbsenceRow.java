package vn.okr.adapters.persistence.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.absence.AbsenceView;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;

/** An absence as a list reads it. */
record AbsenceRow(
    UUID id,
    UUID personId,
    UUID deputyId,
    LocalDate fromOn,
    LocalDate untilOn,
    @Nullable Instant endedAt,
    long revision,
    String personName,
    String deputyName) {
  AbsenceView toView() {
    Absence absence =
        new Absence(
            new AbsenceId(id),
            new PersonId(personId),
            new PersonId(deputyId),
            fromOn,
            untilOn,
            endedAt,
            revision);
    return new AbsenceView(absence, personName, deputyName);
  }
}
