package vn.okr.application.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;

/** Reads absences for showing; each method costs one statement. */
public interface AbsenceReader {
  /** The absence, if there is one. */
  Optional<AbsenceView> find(AbsenceId id);

  /** Those of a person that are not over on that day, as they were announced. */
  Page<AbsenceView> of(PersonId person, LocalDate day, PageRequest request);

  /** Those of active people in which a person stands in on that day, as they were announced. */
  List<AbsenceView> deputisedBy(PersonId deputy, LocalDate day);
}
