package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

  @ParameterizedTest
  @DisplayName("in the first tenth it is too early to speak of a pace")
  @CsvSource({
    "0, 1, true",
    "8, 89, true",
    "9, 89, false",
    "1, 10, false",
    "1, 11, true",
    "1, 1, false"
  })
  void knowsTheFirstTenth(long gone, long all, boolean expected) {
    // When
    boolean first = new Elapsed(gone, all).isFirstTenth();

    // Then
    assertThat(first).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
  void isAFractionFromZeroToOne(long gone, long all) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Elapsed(gone, all));
  }
}
