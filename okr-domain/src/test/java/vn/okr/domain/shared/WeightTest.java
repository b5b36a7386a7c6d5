package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "0.0001, 0.0001, true",
    "1.50, 1.5, true",
    "1000000000, 1000000000, true",
    "999999999.9999, 999999999.9999, true",
  })
  void holdsEveryWeightWithinTheLimits(BigDecimal written, String shown, boolean counts) {
    // When
    Weight weight = Weight.of(written);

    // Then
    assertThat(weight).hasToString(shown);
    assertThat(weight.toDecimal()).isEqualByComparingTo(written);
    assertThat(weight.counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.0001, out-of-range",
    "-1, out-of-range",
    "1000000000.0001, out-of-range",
    "1000000001, out-of-range",
    "0.00001, too-many-decimals",
  })
  void refusesWhatIsBeyondTheLimits(BigDecimal written, String expected) {
    // When
    String reason = Refusals.reasonOf(() -> Weight.of(written));

    // Then
    assertThat(reason).isEqualTo(expected);
  }

  @Test
  @DisplayName("M15: by default every key result counts alike")
  void oneIsTheDefault() {
    assertThat(Weight.ONE).isEqualTo(Weight.of(1)).hasToString("1");
  }

  @Test
  void whereAWeightMustCountZeroIsRefused() {
    // When
    String reason = Refusals.reasonOf(() -> Weight.positive(BigDecimal.ZERO));

    // Then
    assertThat(reason).isEqualTo("not-positive");
  }

  @Test
  void whereAWeightMustCountTheSmallestWillDo() {
    // When
    Weight weight = Weight.positive(new BigDecimal("0.0001"));

    // Then
    assertThat(weight.tenThousandths()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 10_000_000_000_001L})
  void cannotBeMadeBeyondItsLimits(long beyond) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weight(beyond));
  }
}
