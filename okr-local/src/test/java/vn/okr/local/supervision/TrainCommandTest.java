package vn.okr.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.RunState;

class TrainCommandTest {
  @TempDir Path temporary;

  private final Running running = new Running();

  @AfterEach
  void stop() {
    running.stop();
  }

  @Test
  void leavesACacheBesideTheApplication() throws Exception {
    // Given
    TrainCommand.Wanted wanted = wanted("-XX:+UseSerialGC");
    // When
    command().train(wanted);
    // Then
    assertThat(temporary.resolve("app.aot")).isNotEmptyFile();
  }

  @Test
  void failsWhenAPageDoes() throws Exception {
    // Given
    TrainCommand.Wanted wanted = wanted("-Dfake.status=500");
    // When
    ThrowingCallable training = () -> command().train(wanted);
    // Then
    assertThatThrownBy(training)
        .isInstanceOf(LocalFailure.class)
        .hasMessage("/ is answered with 500.");
    assertThat(temporary.resolve("app.aot")).doesNotExist();
  }

  @Test
  void saysWhyTheApplicationDoesNotStart() throws Exception {
    // Given
    TrainCommand.Wanted wanted = wanted("-XX:+NoSuchOption");
    // When
    ThrowingCallable training = () -> command().train(wanted);
    // Then
    assertThatThrownBy(training)
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("NoSuchOption");
  }

  private TrainCommand.Wanted wanted(String option) throws IOException {
    Path data = Files.createDirectory(temporary.resolve("data"));
    Files.createSymbolicLink(
        data.resolve("postgres-binaries"),
        Files.createDirectories(Path.of("target", "postgres-binaries").toAbsolutePath()));
    Files.writeString(temporary.resolve("java.options"), option);
    return new TrainCommand.Wanted(
        data, Path.of(System.getProperty("java.home")), FakeApplication.packedInto(temporary));
  }

  private TrainCommand command() {
    PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new TrainCommand(
        running,
        new Console(silent, silent),
        (_, facts, _) -> new RunState(facts).write(new Properties()));
  }
}
