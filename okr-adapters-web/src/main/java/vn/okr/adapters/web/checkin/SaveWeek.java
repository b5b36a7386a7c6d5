package vn.okr.adapters.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.domain.organisation.Actor;
import vn.okr.http.words.Language;

/** Records a week as it was typed. */
@ApplicationScoped
class SaveWeek {
  private final RecordCheckIns checkIns;
  private final FormOnce once;

  @Inject
  SaveWeek(RecordCheckIns checkIns, FormOnce once) {
    this.checkIns = checkIns;
    this.once = once;
  }

  /** Records what is said; how many check-ins that were, now or the first time. */
  int save(Actor actor, Language language, @Nullable String key, Week week) {
    CellReader reader = new CellReader(new Typed(language));
    return Integer.parseInt(
        once.answer(
            actor,
            "/check-in",
            key,
            week.cells().toString(),
            () -> String.valueOf(checkIns.recordAll(actor, () -> week.items(reader)).size())));
  }
}
