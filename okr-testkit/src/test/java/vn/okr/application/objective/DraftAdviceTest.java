package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.objective.DraftAdvice.Draft;
import vn.okr.application.objective.DraftAdvice.Way;
import vn.okr.application.objective.DraftAdvice.Written;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Quantity;

class DraftAdviceTest {
  private static final Period QUARTER =
      new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
  private static final Written RESULT = new Written("Tăng khách truy cập", null);

  @Test
  void nothingIsAdvisedOnMeasuredResultsThatRestOnAGoal() {
    // When
    List<DraftAdvice> advice = on(RESULT, metric("100", "200"));

    // Then
    assertThat(advice).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Triển khai CRM", "TO CHUC 3 su kien", "Launch the app", "Xây dựng đội"})
  void anActivityIsToldFromAResult(String title) {
    // When
    List<DraftAdvice> advice = on(RESULT, new Written(title, null));

    // Then
    assertThat(advice).containsExactly(DraftAdvice.ACTIVITY);
  }

  @Test
  void whatIsNotBegunIsPassedOver() {
    // When
    List<DraftAdvice> advice =
        DraftAdvice.on(
            new Draft(
                "Mục tiêu", List.of(RESULT, new Written(" ", way("1", "1"))), false, QUARTER));

    // Then
    assertThat(advice).containsExactly(DraftAdvice.FEW_KEY_RESULTS, DraftAdvice.NO_LINK);
  }

  @Test
  void aMetricThatEndsWhereItBeginsIsPointedOut() {
    // When
    List<DraftAdvice> advice = on(RESULT, metric("5", "5"));

    // Then
    assertThat(advice).containsExactly(DraftAdvice.START_EQUALS_TARGET);
  }

  @Test
  void aMetricNeedsToKnowWhereItStands() {
    // When
    List<DraftAdvice> advice = on(metric(null, "200"), metric(null, null));

    // Then
    assertThat(advice).containsExactly(DraftAdvice.NO_BASELINE);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 105, true",
    "100, 105.1, false",
    "100, 95, true",
    "-100, -95, true",
    "0, 1, false"
  })
  void aTwentiethIsEasy(String start, String target, boolean easy) {
    // When
    List<DraftAdvice> advice = on(RESULT, metric(start, target));

    // Then
    assertThat(advice.contains(DraftAdvice.TOO_EASY)).isEqualTo(easy);
  }

  @ParameterizedTest
  @CsvSource({
    "Dẫn đầu thị trường năm 2027, true",
    "Lead the market by 2027, true",
    "Dẫn đầu thị trường năm 2026, false",
    "Ra mắt trong Q4, true",
    "Ra mắt quý 3, false",
    "Ra mắt quý 3 năm 2027, true",
    "Xong trước tháng 10, true",
    "Xong trong tháng 9/2026, false",
    "Xong trước 01/10/2026, true",
    "Xong trước 30/09/2026, false",
    "Phục vụ 2050 khách, false",
    "Xong tháng 13, false",
    "Xong ngày 31/02/2027, false"
  })
  void whatLiesBeyondTheCycleIsPointedOut(String title, boolean beyond) {
    // When
    List<DraftAdvice> inTitle =
        DraftAdvice.on(new Draft(title, List.of(RESULT, RESULT), true, QUARTER));
    List<DraftAdvice> inKeyResult = on(RESULT, new Written(title, null));
    List<DraftAdvice> withoutCycle =
        DraftAdvice.on(new Draft(title, List.of(RESULT, RESULT), true, null));

    // Then
    assertThat(inTitle.contains(DraftAdvice.BEYOND_CYCLE)).isEqualTo(beyond);
    assertThat(inKeyResult.contains(DraftAdvice.BEYOND_CYCLE)).isEqualTo(beyond);
    assertThat(withoutCycle).doesNotContain(DraftAdvice.BEYOND_CYCLE);
  }

  private static List<DraftAdvice> on(Written... keyResults) {
    return DraftAdvice.on(new Draft("Mục tiêu", Arrays.asList(keyResults), true, QUARTER));
  }

  private static Written metric(@Nullable String start, @Nullable String target) {
    return new Written("Khách hàng", way(start, target));
  }

  private static Way way(@Nullable String start, @Nullable String target) {
    return new Way(
        start == null ? null : Quantity.of(start), target == null ? null : Quantity.of(target));
  }
}
