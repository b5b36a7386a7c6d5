package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M15: the score people see")
class ShownScoreTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0001, 1",
    "0.0049, 1",
    "0.0050, 1",
    "0.0149, 1",
    "0.0150, 2",
    "0.2949, 29",
    "0.295, 30",
    "0.5949, 59",
    "0.595, 60",
    "0.9949, 99",
    "0.995, 99",
    "0.9999, 99",
    "1, 100",
  })
  void isHalfUpToHundredths(BigDecimal score, int hundredths) {
    // When
    int shown = Score.of(score).shownHundredths();

    // Then
    assertThat(shown).isEqualTo(hundredths);
  }

  @Property
  @Label("nothing unfinished reads complete, nothing begun reads untouched")
  void isFullOnlyWhenCompleteAndEmptyOnlyWhenNothingIsDone(
      @ForAll @IntRange(max = 10_000) int tenThousandths) {
    // When
    int shown = Score.ofTenThousandths(tenThousandths).shownHundredths();

    // Then
    assertThat(shown == 100).isEqualTo(tenThousandths == 10_000);
    assertThat(shown == 0).isEqualTo(tenThousandths == 0);
  }
}
