package vn.okr.adapters.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.okr.adapters.persistence.shared.AdvisoryLocks;
import vn.okr.application.port.RememberedAnswers;

@ApplicationScoped
class PostgresRememberedAnswers implements RememberedAnswers {
  private final AnswerRepository answers;
  private final AdvisoryLocks locks;

  PostgresRememberedAnswers(AnswerRepository answers, AdvisoryLocks locks) {
    this.answers = answers;
    this.locks = locks;
  }

  @Override
  public boolean claim(Key key) {
    return locks.tryHold(
        String.join(
            " ", "answer", key.caller().value().toString(), key.method(), key.path(), key.key()));
  }

  @Override
  public Optional<Answer> find(Key key) {
    return answers
        .findByIdOptional(
            new AnswerEntity.Key(key.caller().value(), key.method(), key.path(), key.key()))
        .map(row -> new Answer(row.requestDigest, row.status, row.headers, row.body));
  }

  @Override
  public void remember(Key key, Answer answer, Instant at) {
    AnswerEntity row = new AnswerEntity();
    row.callerId = key.caller().value();
    row.method = key.method();
    row.path = key.path();
    row.key = key.key();
    row.requestDigest = answer.requestDigest();
    row.status = answer.status();
    row.headers = answer.headers();
    row.body = answer.body();
    row.at = at;
    answers.persist(row);
  }

  @Override
  public int forgetBefore(Instant instant) {
    return Math.toIntExact(answers.delete("at < ?1", instant));
  }
}
