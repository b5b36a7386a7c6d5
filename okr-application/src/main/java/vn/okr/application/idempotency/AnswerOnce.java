package vn.okr.application.idempotency;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import vn.okr.application.UseCase;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.application.port.Time;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** A client repeats a request without doing its work twice. */
@UseCase
public class AnswerOnce {
  private static final Duration REMEMBERED_FOR = Duration.ofHours(48);

  private final RememberedAnswers answers;
  private final Time time;

  @Inject
  public AnswerOnce(RememberedAnswers answers, Time time) {
    this.answers = answers;
    this.time = time;
  }

  /**
   * Does the work, or gives the answer of the first time. The answer is remembered in the work's
   * own transaction, and only if the work succeeds.
   *
   * @param digest digest of the request's body
   * @throws Conflict {@code idempotency-key-running} while the first request is still running
   * @throws RuleViolated {@code idempotency-key-reused} when the body differs
   */
  public RememberedAnswers.Answer answer(
      RememberedAnswers.Key key, String digest, Supplier<RememberedAnswers.Answer> work) {
    if (!answers.claim(key)) {
      throw new Conflict(ErrorCode.IDEMPOTENCY_KEY_RUNNING);
    }
    Optional<RememberedAnswers.Answer> first = answers.find(key);
    if (first.isPresent()) {
      if (!first.get().requestDigest().equals(digest)) {
        throw new RuleViolated(ErrorCode.IDEMPOTENCY_KEY_REUSED);
      }
      return first.get();
    }
    RememberedAnswers.Answer answer = work.get();
    answers.remember(key, answer, time.now());
    return answer;
  }

  /** Forgets answers older than two days; returns how many. */
  public int forgetOld() {
    return answers.forgetBefore(time.now().minus(REMEMBERED_FOR));
  }
}
