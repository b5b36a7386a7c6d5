package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OkrExceptionTest {
  private static final Violation ELSEWHERE = Violation.of("/items/3", "future-date");

  static Stream<OkrException> refusals() {
    return Stream.of(
        new InvalidInput("too-long", Map.of("max", 5)),
        new NotFound(),
        new NotAllowed(),
        new Conflict(ErrorCode.FOCUS_LIMIT, Map.of("max", 5)),
        new RuleViolated(ErrorCode.FUTURE_DATE, "/on"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void staysTheSameRefusalWithOtherViolations(OkrException refusal) {
    // When
    OkrException gathered = refusal.with(List.of(ELSEWHERE));

    // Then
    assertThat(gathered).isInstanceOf(refusal.getClass());
    assertThat(gathered.code()).isEqualTo(refusal.code());
    assertThat(gathered.facts()).isEqualTo(refusal.facts());
    assertThat(gathered.violations()).containsExactly(ELSEWHERE);
  }

  @Test
  void aStaleRevisionIsStaleWhateverTheInput() {
    // Given
    Stale stale = new Stale();

    // When
    OkrException gathered = stale.with(List.of(ELSEWHERE));

    // Then
    assertThat(gathered).isSameAs(stale);
    assertThat(stale.code()).isEqualTo(ErrorCode.STALE);
  }

  @Test
  void pointsIntoTheContainerOfItsInput() {
    // Given
    OkrException refusal =
        new InvalidInput(
            List.of(
                new Violation("/title", "too-long", Map.of("max", 200)),
                Violation.of("", "required")));

    // When
    OkrException seenFromOutside = refusal.under("/keyResults/0");

    // Then
    assertThat(seenFromOutside.violations())
        .containsExactly(
            new Violation("/keyResults/0/title", "too-long", Map.of("max", 200)),
            Violation.of("/keyResults/0", "required"));
  }

  @Test
  void pointsToTheContainerWhenItPointsNowhereItself() {
    // Given
    OkrException refusal = new Conflict(ErrorCode.FOCUS_LIMIT, Map.of("max", 5));

    // When
    OkrException seenFromOutside = refusal.under("/items/2");

    // Then
    assertThat(seenFromOutside.violations())
        .containsExactly(new Violation("/items/2", "focus-limit", Map.of("max", 5)));
  }

  @Test
  void saysInItsMessageWhatIsWrong() {
    assertThat(new NotFound()).hasMessage("not-found");
    assertThat(new NotAllowed()).hasMessage("forbidden");
    assertThat(new RuleViolated(ErrorCode.NO_KEY_RESULTS)).hasMessage("no-key-results");
    assertThat(new RuleViolated(ErrorCode.FUTURE_DATE, "/on"))
        .hasMessageStartingWith("future-date [")
        .hasMessageContaining("/on");
  }
}
