package vn.okr.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void takesACommandWithItsOptionsInAnyOrder() {
    // Given
    String[] arguments = {"run", "--fresh", "--data", ".okr", "--port", "65535"};
    // When
    CommandLine asked = CommandLine.parse(arguments);
    // Then
    assertThat(asked.command()).isEqualTo("run");
    assertThat(asked.has("--fresh")).isTrue();
    assertThat(asked.path("--data")).isEqualTo(Path.of(".okr"));
    assertThat(asked.port()).isEqualTo(65_535);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", ""})
  void refusesWhatIsNoPort(String text) {
    // Given
    CommandLine asked = CommandLine.parse("run", "--port", text);
    // When
    ThrowingCallable reading = asked::port;
    // Then
    assertThatThrownBy(reading).isInstanceOf(LocalFailure.class).hasMessageContaining(text);
  }

  @Test
  void refusesOptionsNobodyKnows() {
    // Given
    String[] arguments = {"run", "--verbose"};
    // When
    ThrowingCallable parsing = () -> CommandLine.parse(arguments);
    // Then
    assertThatThrownBy(parsing).isInstanceOf(LocalFailure.class).hasMessageContaining("--verbose");
  }

  @Test
  void asksForWhatIsMissing() {
    // Given
    CommandLine asked = CommandLine.parse("token");
    // When
    ThrowingCallable reading = () -> asked.subject("an account");
    // Then
    assertThatThrownBy(reading).hasMessage("token needs an account");
  }
}
