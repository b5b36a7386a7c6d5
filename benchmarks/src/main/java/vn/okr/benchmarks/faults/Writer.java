package vn.okr.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.okr.benchmarks.http.Subject;

/** Writes one thing after another, each until it knows what became of it. */
final class Writer {
  private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ONE_IN = 8;

  private final Door door;
  private final Ledger ledger;
  private final Pulse pulse;
  private final UUID cycle;
  private final List<Subject> people;
  private int turn;

  /**
   * @param cycle where drafts are made
   * @param people those whose goals nobody else writes
   */
  Writer(Door door, Ledger ledger, Pulse pulse, UUID cycle, List<Subject> people) {
    this.door = door;
    this.ledger = ledger;
    this.pulse = pulse;
    this.cycle = cycle;
    this.people = people;
  }

  /** Does one thing, and asks until it is known to be done. */
  void write(RandomGenerator random) {
    Write write = next(random);
    long end = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = attempt(write);
    while (answer.isUnknown() || answer.isLater()) {
      if (System.nanoTime() - end > 0) {
        break;
      }
      count(answer);
      Pause.of(BEFORE_ASKING_AGAIN);
      answer = attempt(write);
    }
    if (answer.isGood()) {
      ledger.acknowledge(write);
      pulse.beat();
    } else {
      ledger.refused(write, answer);
    }
  }

  private void count(Answer answer) {
    if (answer.isUnknown()) {
      ledger.unknown();
    } else {
      ledger.turnedAway();
    }
  }

  private Write next(RandomGenerator random) {
    Subject by = people.get(turn++ % people.size());
    return switch (random.nextInt(ONE_IN)) {
      case 0 -> new Write(Kind.DRAFT, by, cycle, Kind.DRAFT.newMark());
      case 1 -> new Write(Kind.EDIT, by, by.objective(), Kind.EDIT.newMark());
      default -> new Write(Kind.CHECK_IN, by, by.keyResult(), Kind.CHECK_IN.newMark());
    };
  }

  private Answer attempt(Write write) {
    return write.kind() == Kind.EDIT
        ? edit(write)
        : door.post(write.path(), write.by().token(), write.body(), write.mark());
  }

  /**
   * An edit has no key of its own: its entity tag lets it be done once, and whether an earlier
   * attempt was is seen by reading.
   */
  private Answer edit(Write write) {
    String token = write.by().token();
    Answer read = door.get(write.path(), token);
    if (!read.isGood() || read.body().contains("\"" + write.mark() + "\"")) {
      return read;
    }
    return door.patch(write.path(), token, write.body(), read.tag());
  }
}
