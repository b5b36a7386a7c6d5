package vn.okr.adapters.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.idempotency.AnswerOnce;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.domain.organisation.Actor;

/** Does what a form asks for once, however often the same form comes in. */
@ApplicationScoped
public class FormOnce {
  private static final int LONGEST_KEY = 100;
  private static final int DONE = 200;

  private final AnswerOnce once;

  @Inject
  public FormOnce(AnswerOnce once) {
    this.once = once;
  }

  /**
   * Does the work, or tells what it came to the first time.
   *
   * @param path what the form is sent to
   * @param key by what the form is known; without one the work is simply done
   * @param typed what was typed
   */
  public String answer(
      Actor actor, String path, @Nullable String key, String typed, Supplier<String> work) {
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      return work.get();
    }
    String digest = digest(typed);
    RememberedAnswers.Answer answer =
        once.answer(
            new RememberedAnswers.Key(actor.id(), "POST", path, key),
            digest,
            () ->
                new RememberedAnswers.Answer(
                    digest, DONE, Map.of(), work.get().getBytes(StandardCharsets.UTF_8)));
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String digest(String typed) {
    try {
      byte[] text = typed.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
