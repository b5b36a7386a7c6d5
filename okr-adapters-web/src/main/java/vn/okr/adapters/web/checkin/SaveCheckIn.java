package vn.okr.adapters.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.OkrException;
import vn.okr.http.words.Language;

/** Records a single check-in as it was typed. */
@ApplicationScoped
public class SaveCheckIn {
  private final RecordCheckIns checkIns;
  private final FormOnce once;

  @Inject
  public SaveCheckIn(RecordCheckIns checkIns, FormOnce once) {
    this.checkIns = checkIns;
    this.once = once;
  }

  /**
   * Records it, once for a form that comes twice.
   *
   * @throws OkrException pointing to the cell that is refused
   */
  public void save(
      Actor actor, Language language, @Nullable String key, Cells cells, Measure measure) {
    CellReader reader = new CellReader(new Typed(language));
    once.answer(
        actor,
        "/key-results",
        key,
        cells.toString(),
        () ->
            checkIns
                .record(actor, cells.keyResult(), () -> reader.read(cells, measure))
                .checkIn()
                .id()
                .toString());
  }
}
