package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Violation;

class ConfidenceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 10})
  void isZeroToTen(int value) {
    // When
    Confidence confidence = Confidence.ofNullable(value);

    // Then
    assertThat(confidence).isEqualTo(new Confidence(value));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void isNothingElse(int beyond) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> new Confidence(beyond));

    // Then
    assertThat(refusal.violations())
        .containsExactly(new Violation("", "out-of-range", Map.of("min", 0, "max", 10)));
  }

  @Test
  void mayBeAbsent() {
    assertThat(Confidence.ofNullable(null)).isNull();
  }

  @ParameterizedTest
  @DisplayName("M3: the last confidence given counts, before it the starting one")
  @CsvSource({"5, 8, 8", "5, , 5", ", 8, 8", ", , "})
  void ofAKeyResultIsTheLastOne(
      @Nullable Integer starting, @Nullable Integer given, @Nullable Integer expected) {
    // Given
    KeyResultBuilder builder = KeyResultBuilder.aKeyResult(1).confident(given);
    KeyResult keyResult =
        (starting == null ? builder : builder.startingConfident(starting)).build();

    // When
    Confidence confidence = keyResult.confidence();

    // Then
    assertThat(confidence).isEqualTo(Confidence.ofNullable(expected));
  }
}
