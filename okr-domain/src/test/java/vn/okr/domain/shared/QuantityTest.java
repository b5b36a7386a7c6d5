package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0001, 0.0001",
    "-0.0001, -0.0001",
    "1.50000000, 1.5",
    "1234.5, 1234.5",
    "1E+3, 1000",
    "0E+999999999, 0",
    "0E-999999999, 0",
    "100000000000000, 100000000000000",
    "-100000000000000, -100000000000000",
    "99999999999999.9999, 99999999999999.9999",
    "1E+14, 100000000000000",
  })
  void holdsEveryValueWithinTheLimits(String written, String shown) {
    // When
    Quantity quantity = Quantity.of(written);

    // Then
    assertThat(quantity).hasToString(shown);
    assertThat(quantity.toDecimal()).isEqualByComparingTo(new BigDecimal(shown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000000000000.0001", "-100000000000000.0001", "100000000000001"})
  void refusesWhatIsBeyondTheLimits(String beyond) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> Quantity.of(beyond));

    // Then
    assertThat(refusal).isInstanceOf(InvalidInput.class);
    assertThat(refusal.violations())
        .containsExactly(
            new Violation(
                "",
                "out-of-range",
                Map.of(
                    "min", new BigDecimal("-100000000000000"),
                    "max", new BigDecimal("100000000000000"))));
  }

  @Test
  void namesTheMostDecimalsItTakes() {
    // When
    OkrException refusal = Refusals.refusalOf(() -> Quantity.of("0.00001"));

    // Then
    assertThat(refusal.violations())
        .containsExactly(new Violation("", "too-many-decimals", Map.of("places", 4)));
  }

  @ParameterizedTest
  @ValueSource(longs = {LIMIT + 1, -LIMIT - 1})
  void cannotBeMadeBeyondItsLimits(long beyond) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(beyond));
  }

  @ParameterizedTest
  @ValueSource(longs = {LIMIT, -LIMIT})
  void reachesItsLimits(long limit) {
    // When
    Quantity quantity = new Quantity(limit);

    // Then
    assertThat(quantity.tenThousandths()).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, -1", "2, 1, 1", "2, 2.0, 0", "-1, 0.0001, -1"})
  void comparesByValue(String one, String other, int expected) {
    // When
    int compared = Quantity.of(one).compareTo(Quantity.of(other));

    // Then
    assertThat(compared).isEqualTo(expected);
  }
}
