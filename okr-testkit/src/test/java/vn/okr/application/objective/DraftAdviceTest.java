package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftAdviceTest {
  private static final DraftAdvice.Written RESULT =
      new DraftAdvice.Written("Tăng khách truy cập", false);

  @Test
  void nothingIsAdvisedOnMeasuredResultsThatRestOnAGoal() {
    // When
    List<DraftAdvice> advice = DraftAdvice.on(List.of(RESULT, RESULT), true);

    // Then
    assertThat(advice).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Triển khai CRM", "TO CHUC 3 su kien", "Launch the app", "Xây dựng đội"})
  void anActivityIsToldFromAResult(String title) {
    // When
    List<DraftAdvice> advice =
        DraftAdvice.on(List.of(RESULT, new DraftAdvice.Written(title, false)), true);

    // Then
    assertThat(advice).containsExactly(DraftAdvice.ACTIVITY);
  }

  @Test
  void whatIsNotBegunIsPassedOver() {
    // When
    List<DraftAdvice> advice =
        DraftAdvice.on(List.of(RESULT, new DraftAdvice.Written(" ", true)), false);

    // Then
    assertThat(advice).containsExactly(DraftAdvice.FEW_KEY_RESULTS, DraftAdvice.NO_LINK);
  }

  @Test
  void aMetricThatEndsWhereItBeginsIsPointedOut() {
    // When
    List<DraftAdvice> advice =
        DraftAdvice.on(List.of(RESULT, new DraftAdvice.Written("Giữ doanh thu", true)), true);

    // Then
    assertThat(advice).containsExactly(DraftAdvice.START_EQUALS_TARGET);
  }
}
