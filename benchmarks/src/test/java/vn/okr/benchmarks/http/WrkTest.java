package vn.okr.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.okr.local.LocalFailure;

class WrkTest {
  private static final String PRINTED =
      """
      Running 1s test @ http://127.0.0.1:18080
        2 threads and 4 connections
      Requests/sec:   1848.30
      OUTCOME rate=1848.301000 p50=2.104000 p95=3.950000 errors=%d
      """;

  @Test
  void readsWhatTheScriptHasPrinted() {
    // When
    Wrk.Outcome outcome = Wrk.Outcome.of(PRINTED.formatted(0));

    // Then
    assertThat(outcome).isEqualTo(new Wrk.Outcome(1848.301, 2.104, 3.95));
  }

  @Test
  void takesNoFigureFromAnswersThatWereNotAllGood() {
    // When, Then
    assertThatThrownBy(() -> Wrk.Outcome.of(PRINTED.formatted(3)))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("errors=3");
  }

  @Test
  void takesNoFigureFromNoAnswers() {
    // Given
    String none = "OUTCOME rate=0.000000 p50=0.000000 p95=0.000000 errors=0\n";

    // When, Then
    assertThatThrownBy(() -> Wrk.Outcome.of(none))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("no answer");
  }
}
