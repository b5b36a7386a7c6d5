package vn.okr.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.measure.Readings;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;

/** Check-ins of one key result, each recorded one second after that of a lower number. */
final class CheckIns {
  private static final KeyResultId KEY_RESULT = new KeyResultId(new UUID(4, 1));
  private static final Instant BEGIN = Instant.parse("2026-01-05T02:00:00Z");

  private CheckIns() {}

  static CheckInId id(int number) {
    return new CheckInId(new UUID(5, number));
  }

  static CheckIn checkIn(int number, String on, String value) {
    return checkIn(number, on, Readings.value(value), null, null);
  }

  static CheckIn confident(int number, String on, @Nullable Integer confidence) {
    return checkIn(number, on, new Reading.None(), confidence, null);
  }

  static CheckIn correction(int number, String on, String value, int wrong) {
    return checkIn(number, on, Readings.value(value), null, id(wrong));
  }

  static CheckInLog log(CheckIn... checkIns) {
    return new CheckInLog(Arrays.asList(checkIns));
  }

  private static CheckIn checkIn(
      int number,
      String on,
      Reading reading,
      @Nullable Integer confidence,
      @Nullable CheckInId corrects) {
    return new CheckIn(
        id(number),
        KEY_RESULT,
        LocalDate.parse(on),
        BEGIN.plusSeconds(number),
        new PersonId(new UUID(2, 1)),
        reading,
        Confidence.ofNullable(confidence),
        null,
        null,
        corrects);
  }
}
