package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.value;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.Score;

@DisplayName("M15: done or not is 1 or 0, as last said")
class BinaryTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of(List.of(), Score.ZERO),
        Arguments.of(inOrder(done(true)), Score.ONE),
        Arguments.of(inOrder(done(false)), Score.ZERO),
        Arguments.of(inOrder(done(true), done(false)), Score.ZERO),
        Arguments.of(inOrder(done(false), done(true)), Score.ONE),
        Arguments.of(inOrder(done(true), value("0")), Score.ONE),
        Arguments.of(inOrder(value("1")), Score.ZERO));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void scoresWhatTheLastReadingSays(List<DatedReading> readings, Score expected) {
    // When
    Attainment attainment = new Binary().assess(readings);

    // Then
    assertThat(attainment.score()).isEqualTo(expected);
    assertThat(attainment.current()).isNull();
    assertThat(attainment.milestonesDone()).isEmpty();
  }
}
