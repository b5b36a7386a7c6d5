package vn.okr.testkit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/** Builds check-ins; the value 50 and nothing else said unless told otherwise. */
public final class CheckInBuilder {
  private final CheckInId id = new CheckInId(SampleIds.next());
  private final KeyResultId keyResult;
  private final PersonId by;
  private LocalDate on = LocalDate.of(2026, 8, 3);
  private Instant recordedAt = Instant.parse("2026-08-03T02:00:00Z");
  private Reading reading = Measures.value("50");
  private @Nullable Confidence confidence;
  private @Nullable Note note;
  private @Nullable Note blockers;
  private @Nullable CheckInId corrects;
  private @Nullable KpiSource source;

  private CheckInBuilder(KeyResultId keyResult, PersonId by) {
    this.keyResult = keyResult;
    this.by = by;
  }

  /** A check-in with an id of its own; what is built later is recorded later. */
  public static CheckInBuilder aCheckIn(KeyResultId keyResult, PersonId by) {
    return new CheckInBuilder(keyResult, by);
  }

  /** Says which day it speaks of. */
  public CheckInBuilder on(LocalDate day) {
    on = day;
    return this;
  }

  /** Says when it was recorded. */
  public CheckInBuilder recordedAt(Instant instant) {
    recordedAt = instant;
    return this;
  }

  /** Says what was read. */
  public CheckInBuilder reading(Reading newReading) {
    reading = newReading;
    return this;
  }

  /** Says how sure people are. */
  public CheckInBuilder confident(int value) {
    confidence = new Confidence(value);
    return this;
  }

  /** Says what happened. */
  public CheckInBuilder noting(String text) {
    note = new Note(text);
    return this;
  }

  /** Says what stands in the way. */
  public CheckInBuilder blockedBy(String text) {
    blockers = new Note(text);
    return this;
  }

  /** Lets it replace a wrong one. */
  public CheckInBuilder correcting(CheckInId wrong) {
    corrects = wrong;
    return this;
  }

  /** Lets it be made of the reading of a KPI. */
  public CheckInBuilder madeOf(KpiSource reading) {
    source = reading;
    return this;
  }

  /** The check-in. */
  public CheckIn build() {
    return new CheckIn(
        id, keyResult, on, recordedAt, by, reading, confidence, note, blockers, corrects, source);
  }
}
