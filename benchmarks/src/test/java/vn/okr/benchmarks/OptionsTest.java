package vn.okr.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.okr.local.LocalFailure;

class OptionsTest {
  private static final Map<String, String> DEFAULTS = Map.of("--seconds", "10", "--data", "here");

  @Test
  void takesPartsAndOptionsInAnyOrder() {
    // Given
    String[] arguments = {"bench", "--data", "there", "rates", "--seconds", "2", "crowd"};

    // When
    Options options = Options.of(arguments, DEFAULTS);

    // Then
    assertThat(options.command()).isEqualTo("bench");
    assertThat(options.parts()).containsExactly("rates", "crowd");
    assertThat(options.text("--data")).isEqualTo("there");
    assertThat(options.number("--seconds")).isEqualTo(2);
  }

  @Test
  void refusesAnOptionWithoutItsValue() {
    // Given
    String[] arguments = {"bench", "--seconds"};

    // When, Then
    assertThatThrownBy(() -> Options.of(arguments, DEFAULTS))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("--seconds");
  }
}
