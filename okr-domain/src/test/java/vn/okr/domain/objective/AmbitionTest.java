package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.Score;

class AmbitionTest {

  @ParameterizedTest(name = "{0} graded {1} is {2}")
  @DisplayName("M3, M13: committed is met at exactly 1, aspirational a success at 0.60 as shown")
  @CsvSource({
    "COMMITTED, 1, MET",
    "COMMITTED, 0.9999, MISSED",
    "COMMITTED, 0.995, MISSED",
    "COMMITTED, 0.6, MISSED",
    "COMMITTED, 0, MISSED",
    "ASPIRATIONAL, 1, SUCCESS",
    "ASPIRATIONAL, 0.7, SUCCESS",
    "ASPIRATIONAL, 0.6, SUCCESS",
    "ASPIRATIONAL, 0.595, SUCCESS",
    "ASPIRATIONAL, 0.5949, SHORT",
    "ASPIRATIONAL, 0.3, SHORT",
    "ASPIRATIONAL, 0, SHORT",
  })
  void callsAGradeByItsName(Ambition ambition, BigDecimal grade, Outcome expected) {
    // When
    Outcome outcome = ambition.outcome(Score.of(grade));

    // Then
    assertThat(outcome).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("M3: the goal is 1 for committed, 0.7 for aspirational")
  @CsvSource({"COMMITTED, 10", "ASPIRATIONAL, 7"})
  void expectsAGoal(Ambition ambition, int tenths) {
    assertThat(ambition.goalTenths()).isEqualTo(tenths);
  }
}
