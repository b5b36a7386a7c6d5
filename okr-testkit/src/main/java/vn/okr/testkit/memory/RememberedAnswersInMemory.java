package vn.okr.testkit.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.okr.application.port.RememberedAnswers;

/** Answers remembered for a company in memory. */
public final class RememberedAnswersInMemory implements RememberedAnswers {
  private final Company company;
  private final Set<Key> running = ConcurrentHashMap.newKeySet();

  /** Answers given to people of the company. */
  public RememberedAnswersInMemory(Company company) {
    this.company = company;
  }

  /** An answer and when it was given. */
  record Kept(Answer answer, Instant at) {}

  /** From now on, somebody else's request holds the key and does not end. */
  public void holdElsewhere(Key key) {
    running.add(key);
  }

  @Override
  public boolean claim(Key key) {
    return !running.contains(key);
  }

  @Override
  public Optional<Answer> find(Key key) {
    return company.answers.find(key).map(Kept::answer);
  }

  @Override
  public void remember(Key key, Answer answer, Instant at) {
    company.answers.put(key, new Kept(answer, at));
  }

  @Override
  public int forgetBefore(Instant instant) {
    List<Key> old =
        company.answers.rows().entrySet().stream()
            .filter(row -> row.getValue().at().isBefore(instant))
            .map(row -> row.getKey())
            .toList();
    old.forEach(company.answers::remove);
    return old.size();
  }
}
