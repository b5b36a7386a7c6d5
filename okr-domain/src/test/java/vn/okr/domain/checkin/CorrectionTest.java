package vn.okr.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.checkin.CheckIns.checkIn;
import static vn.okr.domain.checkin.CheckIns.correction;
import static vn.okr.domain.checkin.CheckIns.id;
import static vn.okr.domain.checkin.CheckIns.log;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Violation;

@DisplayName("M11: a wrong check-in is corrected by a new one, nothing is overwritten")
class CorrectionTest {
  private static final CheckIn FIRST = checkIn(1, "2026-02-02", "3");
  private static final CheckIn WRONG = checkIn(2, "2026-02-09", "66");

  @Test
  void theCorrectedOneStaysAndCountsNowhere() {
    // Given
    CheckIn right = correction(3, "2026-02-09", "6", 2);

    // When
    CheckInLog log = log(FIRST, WRONG).with(right);

    // Then
    assertThat(log.all()).containsExactly(FIRST, WRONG, right);
    assertThat(log.inForce()).containsExactly(FIRST, right);
    assertThat(log.standing(CheckInLogTest.TO_TEN).attainment().score()).hasToString("0.6");
  }

  @Test
  void aCorrectionMayNameAnotherDay() {
    // Given
    CheckInLog log = log(FIRST, WRONG, correction(3, "2026-01-26", "1", 2));

    // When
    Standing standing = log.standing(CheckInLogTest.TO_TEN);

    // Then
    assertThat(standing.attainment().current()).isEqualTo(Quantity.of("3"));
    assertThat(standing.lastCheckInOn()).isEqualTo(LocalDate.of(2026, 2, 2));
  }

  @Test
  void aCorrectionIsCorrectedInItsTurn() {
    // Given
    CheckIn last = correction(4, "2026-02-09", "7", 3);

    // When
    CheckInLog log = log(FIRST, WRONG, correction(3, "2026-02-09", "6", 2), last);

    // Then
    assertThat(log.inForce()).containsExactly(FIRST, last);
  }

  @Test
  void withoutCorrectionsAllAreInForce() {
    assertThat(log(FIRST, WRONG).inForce()).containsExactly(FIRST, WRONG);
  }

  @Test
  void findsTheOneToCorrect() {
    // When
    CheckIn found = log(FIRST, WRONG).requireCorrectable(id(2));

    // Then
    assertThat(found).isEqualTo(WRONG);
  }

  @Test
  void oneOfAnotherKeyResultIsUnknown() {
    // When
    OkrException refusal = Refusals.refusalOf(() -> log(FIRST, WRONG).requireCorrectable(id(9)));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refusal.violations())
        .containsExactly(Violation.of("/corrects", "unknown-reference"));
  }

  @Test
  void aCheckInIsCorrectedOnce() {
    // Given
    CheckInLog log = log(FIRST, WRONG, correction(3, "2026-02-09", "6", 2));

    // When
    OkrException refusal = Refusals.refusalOf(() -> log.requireCorrectable(id(2)));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.ALREADY_CORRECTED);
    assertThat(refusal.violations())
        .containsExactly(Violation.of("/corrects", "already-corrected"));
  }

  @Test
  void theCorrectionItselfIsCorrectable() {
    // Given
    CheckIn correction = correction(3, "2026-02-09", "6", 2);

    // When
    CheckIn found = log(FIRST, WRONG, correction).requireCorrectable(id(3));

    // Then
    assertThat(found).isEqualTo(correction);
  }
}
