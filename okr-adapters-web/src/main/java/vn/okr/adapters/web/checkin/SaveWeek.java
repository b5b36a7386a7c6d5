package vn.okr.adapters.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.idempotency.AnswerOnce;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.domain.organisation.Actor;
import vn.okr.http.words.Language;

/** Records a week once, however often the same form comes in. */
@ApplicationScoped
class SaveWeek {
  private static final int DONE = 200;

  private final RecordCheckIns checkIns;
  private final AnswerOnce once;

  @Inject
  SaveWeek(RecordCheckIns checkIns, AnswerOnce once) {
    this.checkIns = checkIns;
    this.once = once;
  }

  /** Records what is said; how many check-ins that were, now or the first time. */
  int save(Actor actor, Language language, @Nullable String key, Week week) {
    CellReader reader = new CellReader(new Typed(language));
    if (key == null || key.length() > 100) {
      return record(actor, reader, week);
    }
    RememberedAnswers.Key form = new RememberedAnswers.Key(actor.id(), "POST", "/check-in", key);
    String digest = week.digest();
    RememberedAnswers.Answer answer =
        once.answer(
            form,
            digest,
            () ->
                new RememberedAnswers.Answer(
                    digest, DONE, Map.of(), bytes(record(actor, reader, week))));
    return Integer.parseInt(new String(answer.body(), StandardCharsets.US_ASCII));
  }

  private int record(Actor actor, CellReader reader, Week week) {
    return checkIns.recordAll(actor, () -> week.items(reader)).size();
  }

  private static byte[] bytes(int number) {
    return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
  }
}
