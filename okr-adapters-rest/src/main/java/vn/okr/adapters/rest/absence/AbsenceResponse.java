package vn.okr.adapters.rest.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.absence.AbsenceView;
import vn.okr.domain.organisation.Absence;

/**
 * An absence as it is answered.
 *
 * @param personId who is away
 * @param deputyId who stands in
 * @param until the last day, included
 * @param endedAt when it was ended before its time; absent if it was not
 */
public record AbsenceResponse(
    UUID id,
    UUID personId,
    String personName,
    UUID deputyId,
    String deputyName,
    LocalDate from,
    LocalDate until,
    @Nullable Instant endedAt) {
  static AbsenceResponse of(AbsenceView view) {
    Absence absence = view.absence();
    return new AbsenceResponse(
        absence.id().value(),
        absence.person().value(),
        view.personName(),
        absence.deputy().value(),
        view.deputyName(),
        absence.from(),
        absence.until(),
        absence.endedAt());
  }
}
