package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodeTest {

  @ParameterizedTest
  @CsvSource({
    "INVALID_REQUEST, invalid-request",
    "NOT_FOUND, not-found",
    "FORBIDDEN, forbidden",
    "CONFLICT, conflict",
    "ILLEGAL_TRANSITION, illegal-transition",
    "FOCUS_LIMIT, focus-limit",
    "ALIGNMENT_LOOP, alignment-loop",
    "CYCLE_CLOSED, cycle-closed",
    "IN_USE, in-use",
    "STALE, stale",
    "RULE_VIOLATED, rule-violated",
    "START_EQUALS_TARGET, start-equals-target",
    "NO_KEY_RESULTS, no-key-results",
    "NOT_UPWARDS, not-upwards",
    "OUTSIDE_CYCLE, outside-cycle",
    "FUTURE_DATE, future-date",
    "WEIGHTS_ALL_ZERO, weights-all-zero",
    "REASON_REQUIRED, reason-required",
    "IDEMPOTENCY_KEY_REUSED, idempotency-key-reused",
  })
  void isCalledAsTheContractSays(ErrorCode code, String expected) {
    // When
    String value = code.value();

    // Then
    assertThat(value).isEqualTo(expected);
  }

  @Test
  void isCalledTheSameOnATurkishMachine() {
    // Given
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      // When
      String value = ErrorCode.INVALID_REQUEST.value();

      // Then
      assertThat(value).isEqualTo("invalid-request");
    } finally {
      Locale.setDefault(before);
    }
  }
}
