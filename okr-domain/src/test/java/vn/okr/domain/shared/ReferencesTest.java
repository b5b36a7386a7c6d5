package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final Set<String> KNOWN = Set.of("a", "b");

  @Test
  void whatIsKnownMayBeNamedInAnyOrderAndAgain() {
    assertThatCode(() -> References.requireKnown(List.of("b", "a", "b"), KNOWN::contains, "/leads"))
        .doesNotThrowAnyException();
  }

  @Test
  void everyUnknownOneIsPointedToAtItsPlace() {
    // When
    RuleViolated refused =
        catchThrowableOfType(
            RuleViolated.class,
            () -> References.requireKnown(List.of("x", "a", "y"), KNOWN::contains, "/leads"));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations())
        .containsExactly(
            Violation.of("/leads/0", "unknown-reference"),
            Violation.of("/leads/2", "unknown-reference"));
  }
}
