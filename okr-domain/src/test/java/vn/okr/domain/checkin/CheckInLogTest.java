package vn.okr.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.checkin.CheckIns.checkIn;
import static vn.okr.domain.checkin.CheckIns.confident;
import static vn.okr.domain.checkin.CheckIns.log;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

class CheckInLogTest {
  static final Metric TO_TEN = new Metric(Quantity.of("0"), Quantity.of("10"), null);

  @Test
  @DisplayName("the current value is the check-in with the latest effective date")
  void theLatestDayCountsNotTheLatestRecorded() {
    // Given
    CheckInLog log = log(checkIn(1, "2026-02-09", "6"), checkIn(2, "2026-02-02", "3"));

    // When
    Standing standing = log.standing(TO_TEN);

    // Then
    assertThat(standing.attainment().current()).isEqualTo(Quantity.of("6"));
    assertThat(standing.attainment().score()).hasToString("0.6");
    assertThat(standing.lastCheckInOn()).isEqualTo(LocalDate.of(2026, 2, 9));
  }

  @Test
  @DisplayName("the latest recorded one among those of one day")
  void amongEqualsTheLatestRecordedCounts() {
    // Given
    CheckInLog log = log(checkIn(2, "2026-02-02", "3"), checkIn(1, "2026-02-02", "6"));

    // When
    Standing standing = log.standing(TO_TEN);

    // Then
    assertThat(standing.attainment().current()).isEqualTo(Quantity.of("3"));
  }

  @Test
  void whatIsRecordedInOneInstantStillHasAnOrder() {
    // Given
    CheckIn one = checkIn(1, "2026-02-02", "3");
    CheckIn two = checkIn(2, "2026-02-02", "6");
    CheckIn twin =
        new CheckIn(
            two.id(),
            two.keyResultId(),
            two.on(),
            one.recordedAt(),
            two.by(),
            two.reading(),
            null,
            null,
            null,
            null);

    // When
    CheckInLog log = log(twin, one);

    // Then
    assertThat(log.all()).containsExactly(one, twin);
  }

  @Test
  @DisplayName("a check-in dated back fills its own week")
  void aBackDatedOneTakesItsPlaceInTime() {
    // Given
    Keep keep = new Keep(Quantity.of("5"), null, KeepMethod.SHARE, null);
    CheckInLog log = log(checkIn(1, "2026-02-02", "6"), checkIn(2, "2026-02-16", "6"));

    // When
    Standing standing = log.with(checkIn(3, "2026-02-09", "4")).standing(keep);

    // Then
    assertThat(standing.attainment().score()).hasToString("0.6667");
    assertThat(standing.attainment().current()).isEqualTo(Quantity.of("6"));
    assertThat(standing.lastCheckInOn()).isEqualTo(LocalDate.of(2026, 2, 16));
  }

  @Test
  void withoutACheckInItStandsAtItsStart() {
    // When
    Standing standing = log().standing(TO_TEN);

    // Then
    assertThat(standing.attainment().score()).isEqualTo(Score.ZERO);
    assertThat(standing.confidence()).isNull();
    assertThat(standing.lastCheckInOn()).isNull();
  }

  @Test
  void theLastConfidenceGivenHolds() {
    // Given
    CheckInLog log =
        log(
            confident(1, "2026-02-02", 8),
            confident(2, "2026-02-09", 3),
            confident(3, "2026-02-16", null));

    // When
    Standing standing = log.standing(new Aligned());

    // Then
    assertThat(standing.confidence()).isEqualTo(new Confidence(3));
    assertThat(standing.lastCheckInOn()).isEqualTo(LocalDate.of(2026, 2, 16));
  }

  @Test
  void aLogIsNeverChangedInPlace() {
    // Given
    CheckInLog before = log(checkIn(1, "2026-02-02", "6"));

    // When
    CheckInLog after = before.with(checkIn(2, "2026-02-03", "7"));

    // Then
    assertThat(before.all()).hasSize(1);
    assertThat(after.all()).hasSize(2);
  }
}
