package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.value;
import static vn.okr.domain.measure.Readings.weekly;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;

class MetricTest {

  @ParameterizedTest(name = "from {0} to {1}, now {2}: raw {3}, score {4}")
  @DisplayName("M15: the score of a metric, by the vectors of the method")
  @CsvSource({
    "32, 45, 42, 0.7692, 0.7692",
    "8, 5, 6, 0.6667, 0.6667",
    "100, 60, 80, 0.5, 0.5",
    "100, 60, 50, 1.25, 1",
    "100, 60, 110, -0.25, 0",
    "-20, 30, 5, 0.5, 0.5",
    "0, 3, 1, 0.3333, 0.3333",
    "0.1, 0.3, 0.2, 0.5, 0.5",
    "0, 20000, 1, 0.0001, 0.0001",
    "0, 20001, 1, 0, 0",
    "0, 3, -1, -0.3333, 0",
    "-100000000000000, 100000000000000, 0, 0.5, 0.5",
    "100000000000000, -100000000000000, 99999999999999.9999, 0, 0",
    "0, 0.0001, 100000000000000, 1000000000000000000, 1",
  })
  void scoresTheShareOfTheWay(
      String start, String target, String current, BigDecimal raw, BigDecimal score) {
    // Given
    Metric metric = metric(start, target);

    // When
    Attainment attainment = metric.assess(weekly(current));

    // Then
    assertThat(attainment.score()).isEqualTo(Score.of(score));
    assertThat(attainment.current()).isEqualTo(Quantity.of(current));
    assertThat(Quantity.of(current).rawShareOfWay(metric.start(), metric.target()))
        .isEqualByComparingTo(raw);
  }

  @Test
  @DisplayName("before the first check-in the current value is the start")
  void beginsAtItsStart() {
    // Given
    Metric metric = metric("32", "45");

    // When
    Attainment attainment = metric.assess(List.of());

    // Then
    assertThat(attainment.current()).isEqualTo(Quantity.of("32"));
    assertThat(attainment.score()).isEqualTo(Score.ZERO);
    assertThat(attainment.milestonesDone()).isEmpty();
  }

  @Test
  void standsWhereTheLastValueSays() {
    // Given
    Metric metric = metric("0", "10");

    // When
    Attainment attainment = metric.assess(weekly("10", "2", "4"));

    // Then
    assertThat(attainment.score()).isEqualTo(Score.ofTenThousandths(4000));
  }

  @Test
  void readingsOfAnEarlierMeasureCountNowhere() {
    // Given
    Metric metric = metric("0", "10");

    // When
    Attainment attainment = metric.assess(inOrder(value("3"), done(true)));

    // Then
    assertThat(attainment.current()).isEqualTo(Quantity.of("3"));
  }

  @ParameterizedTest
  @DisplayName("M4: a metric whose start equals its target is refused")
  @CsvSource({"5, 5", "5, 5.0000", "0, 0", "-1.5, -1.50"})
  void needsAWayToGo(String start, String target) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> metric(start, target));

    // Then
    assertThat(refusal).isInstanceOf(RuleViolated.class);
    assertThat(refusal.code()).isEqualTo(ErrorCode.START_EQUALS_TARGET);
    assertThat(refusal.violations())
        .containsExactly(Violation.of("/target", "start-equals-target"));
  }

  private static Metric metric(String start, String target) {
    return new Metric(Quantity.of(start), Quantity.of(target), null);
  }
}
