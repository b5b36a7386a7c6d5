package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/**
 * How one key result goes: its check-ins, computed anew whenever they are asked for.
 *
 * @param seed decides on everything that looks random
 * @param from the first day it may be checked in on
 * @param to the last one
 * @param rounds the number of check-ins
 */
record Course(
    KeyResultId keyResult,
    long seed,
    Measure measure,
    PersonId by,
    LocalDate from,
    LocalDate to,
    int rounds) {
  private static final int CORRECTED_PERCENT = 1;
  private static final int CONFIDENCE_PERCENT = 70;
  private static final int NOTE_PERCENT = 20;
  private static final int WORKING_SECONDS = 9 * 3600;

  /** All check-ins. */
  CheckInLog log() {
    List<CheckIn> all = new ArrayList<>(rounds);
    for (int round = 0; round < rounds; round++) {
      all.add(checkIn(round));
    }
    return new CheckInLog(all);
  }

  /** One check-in; a few correct the one before. */
  CheckIn checkIn(int round) {
    return new CheckIn(
        id(round),
        keyResult,
        effectiveOn(round),
        recordedAt(round),
        by,
        Readings.of(measure, seed, (round + 1.0) / rounds),
        confidence(round),
        note(round),
        null,
        corrects(round) ? id(round - 1) : null);
  }

  private boolean corrects(int round) {
    return round > 0 && Dice.happens(CORRECTED_PERCENT, seed, round, 'x');
  }

  private CheckInId id(int round) {
    return new CheckInId(TimedId.at(recordedAt(round), seed, round, 'i'));
  }

  private LocalDate day(int round) {
    return from.plusDays(round * (ChronoUnit.DAYS.between(from, to) + 1) / rounds);
  }

  private LocalDate effectiveOn(int round) {
    return corrects(round) ? effectiveOn(round - 1) : day(round);
  }

  /** Later rounds of a day are recorded later. */
  private Instant recordedAt(int round) {
    long second = Dice.below(WORKING_SECONDS, seed, 's');
    return Calendar.morningOf(day(round)).plusSeconds(second + round);
  }

  private @Nullable Confidence confidence(int round) {
    return Dice.happens(CONFIDENCE_PERCENT, seed, round, 'c')
        ? new Confidence(Dice.below(11, seed, round / 4, 'v'))
        : null;
  }

  private @Nullable Note note(int round) {
    return Dice.happens(NOTE_PERCENT, seed, round, 'n')
        ? new Note("Tuần này: " + Words.goal(seed % 1000) + ", lần " + (round + 1))
        : null;
  }
}
