package vn.okr.adapters.web.absence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.objective.edit.PeopleNamed;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.absence.AnnounceAbsences.NewAbsence;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;

/**
 * An absence as typed.
 *
 * @param deputy words that name who stands in
 */
public record AbsenceFields(String deputy, String from, String until) {
  /** A form that nothing was typed into yet. */
  static final AbsenceFields EMPTY = new AbsenceFields("", "", "");

  static AbsenceFields from(Form form) {
    return new AbsenceFields(form.text("deputy"), form.text("from"), form.text("until"));
  }

  /**
   * The absence meant.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewAbsence read(PeopleNamed people) {
    FormReader reader = new FormReader();
    PersonId standsIn = reader.read("/deputyId", deputy, people::required);
    LocalDate first = reader.read("/from", from, AbsenceFields::day);
    LocalDate last = reader.read("/until", until, AbsenceFields::day);
    reader.done();
    return new NewAbsence(
        Objects.requireNonNull(standsIn),
        Objects.requireNonNull(first),
        Objects.requireNonNull(last));
  }

  private static LocalDate day(String text) {
    LocalDate day = Typed.dayOrNone(text);
    if (day == null) {
      throw new InvalidInput("required", Map.of());
    }
    return day;
  }
}
