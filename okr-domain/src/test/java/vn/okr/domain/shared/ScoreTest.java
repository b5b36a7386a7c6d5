package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("M15: a score is 0 to 1 with four decimals")
class ScoreTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "0.6667, 0.6667", "0.50, 0.5", "1.0000, 1"})
  void holdsEveryScoreOfTheScale(BigDecimal written, String shown) {
    // When
    Score score = Score.of(written);

    // Then
    assertThat(score).hasToString(shown);
    assertThat(score.toDecimal()).isEqualByComparingTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.0001, out-of-range",
    "1.0001, out-of-range",
    "2, out-of-range",
    "0.66666, too-many-decimals",
  })
  void refusesWhatIsNotOnTheScale(BigDecimal written, String expected) {
    // When
    String reason = Refusals.reasonOf(() -> Score.of(written));

    // Then
    assertThat(reason).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001})
  void cannotBeMadeOffTheScale(int beyond) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(beyond));
  }

  @Property
  void everyStepOfTheScaleIsAScore(@ForAll @IntRange(max = 10_000) int tenThousandths) {
    // When
    Score score = Score.ofTenThousandths(tenThousandths);

    // Then
    assertThat(score).isEqualTo(new Score(tenThousandths));
    assertThat(score.tenThousandths()).isEqualTo(tenThousandths);
  }

  @Test
  void zeroAndOneAreTheEndsOfTheScale() {
    assertThat(Score.ZERO).hasToString("0").isLessThan(Score.ofTenThousandths(1));
    assertThat(Score.ONE).hasToString("1").isGreaterThan(Score.ofTenThousandths(9999));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0.5",
    "1, 3, 0.3333",
    "2, 3, 0.6667",
    "1, 20000, 0.0001",
    "0, 7, 0",
    "7, 7, 1"
  })
  void aShareIsRoundedHalfUp(long part, long whole, String expected) {
    // When
    Score share = Score.ofShare(part, whole);

    // Then
    assertThat(share).hasToString(expected);
  }
}
