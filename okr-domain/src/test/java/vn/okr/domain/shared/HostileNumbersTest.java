package vn.okr.domain.shared;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1e999, out-of-range",
    "-1e999, out-of-range",
    "1e15, out-of-range",
    "1e999999999, out-of-range",
    "1e2147483647, out-of-range",
    "10e2147483647, out-of-range",
    "100e2147483647, out-of-range",
    "1e-999999999, too-many-decimals",
    "-1e-2147483647, too-many-decimals",
    "100e-2147483647, too-many-decimals",
  })
  void aNumberMadeToHurtIsRefusedAtOnce(String hostile, String expected) {
    // Given
    BigDecimal number = new BigDecimal(hostile);

    // When
    String reason =
        assertTimeoutPreemptively(ofSeconds(2), () -> Refusals.reasonOf(() -> Quantity.of(number)));

    // Then
    assertThat(reason).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1e999, out-of-range", "1e-999999999, too-many-decimals"})
  void scoresAndWeightsRefuseItAlike(String hostile, String expected) {
    // Given
    BigDecimal number = new BigDecimal(hostile);

    // When
    String weight = Refusals.reasonOf(() -> Weight.of(number));

    // Then
    assertThat(weight).isEqualTo(expected);
    assertThat(Refusals.reasonOf(() -> Score.of(number))).isEqualTo(expected);
  }
}
