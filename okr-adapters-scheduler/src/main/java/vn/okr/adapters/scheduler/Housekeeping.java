package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.idempotency.AnswerOnce;

/** Throws away what nobody needs any more. */
@ApplicationScoped
class Housekeeping {
  private final AnswerOnce answers;

  @Inject
  Housekeeping(AnswerOnce answers) {
    this.answers = answers;
  }

  /** Forgets remembered answers that are too old; running on several replicas at once is fine. */
  @Scheduled(every = "1h", delayed = "1m")
  void forgetOldAnswers() {
    answers.forgetOld();
  }
}
