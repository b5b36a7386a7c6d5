package vn.okr.adapters.rest.absence;

import java.time.LocalDate;
import vn.okr.application.absence.AnnounceAbsences;
import vn.okr.domain.organisation.PersonId;

/**
 * An absence to be announced.
 *
 * @param from the first day, in the organisation's zone
 * @param until the last day, included
 */
public record AbsenceRequest(PersonId deputyId, LocalDate from, LocalDate until) {
  AnnounceAbsences.NewAbsence toCommand() {
    return new AnnounceAbsences.NewAbsence(deputyId, from, until);
  }
}
