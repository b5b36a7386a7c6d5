package vn.okr.adapters.web.kpi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.kpi.NewKpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;

/**
 * A reading as typed.
 *
 * @param on the day it speaks of; empty for the usual one
 * @param corrects the id of the reading it corrects; empty for none
 */
public record ReadingFields(String value, String on, String note, String corrects) {
  static final ReadingFields EMPTY = new ReadingFields("", "", "", "");

  static ReadingFields from(Form form) {
    return new ReadingFields(
        form.text("value"), form.text("on"), form.text("note"), form.text("corrects"));
  }

  /**
   * The reading meant.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewKpiReading read(Typed typed) {
    FormReader reader = new FormReader();
    Quantity read = reader.read("/value", value, typed::quantity);
    LocalDate day = reader.readOrNone("/on", on, ReadingFields::day);
    Note said = reader.readOrNone("/note", note, Note::new);
    reader.done();
    UUID wrong = Typed.idOrNone(corrects);
    return new NewKpiReading(
        Objects.requireNonNull(read), day, said, wrong == null ? null : new KpiReadingId(wrong));
  }

  /** A day that was typed; what says nothing is not asked. */
  private static LocalDate day(String text) {
    return Objects.requireNonNull(Typed.dayOrNone(text));
  }
}
