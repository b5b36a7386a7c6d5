package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/**
 * One objective that is going to be made.
 *
 * @param number tells it from all others
 * @param owner whose it is
 * @param by who acts for the owner
 * @param keyResults how many it gets
 * @param carries whether the first key result is carried by objectives that contribute
 * @param upper the objective it contributes to; absent for none
 * @param end what has become of it
 */
record Plan(
    int number,
    Cycle cycle,
    Owner owner,
    PersonId by,
    int keyResults,
    boolean carries,
    @Nullable Plan upper,
    End end) {
  /** What becomes of an objective. */
  enum End {
    DRAFT,
    AT_WORK,
    DROPPED,
    CLOSED
  }

  ObjectiveId id() {
    return new ObjectiveId(TimedId.at(draftedAt(), 'o', number));
  }

  KeyResultId keyResult(int place) {
    return new KeyResultId(TimedId.at(draftedAt(), 'k', number, place));
  }

  /** What is made first, the company's, has the first id. */
  Instant draftedAt() {
    return Calendar.morningOf(cycle.period().startsOn()).plusMillis(50L * number);
  }

  Instant publishedAt() {
    return draftedAt().plusSeconds(600);
  }

  Instant endedAt() {
    return Calendar.morningOf(cycle.period().endsOn()).plusMillis(50L * number);
  }

  UUID historyLine(int line) {
    return TimedId.at(line == 0 ? draftedAt() : publishedAt().plusMillis(line), 'h', number, line);
  }
}
