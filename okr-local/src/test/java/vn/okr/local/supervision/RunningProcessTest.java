package vn.okr.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.Main;

/** The commands as processes of their own, with the signals people send them. */
class RunningProcessTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temporary;

  private final List<ProcessHandle> started = new ArrayList<>();
  private Path data;
  private int port;

  @BeforeEach
  void prepareDataWhoseStoryIsTold() throws Exception {
    data = Files.createDirectory(temporary.resolve("data"));
    Files.createSymbolicLink(
        data.resolve("postgres-binaries"),
        Files.createDirectories(Path.of("target", "postgres-binaries").toAbsolutePath()));
    Files.writeString(data.resolve("sample.properties"), "");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @AfterEach
  void endWhatIsLeft() {
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void leavesNothingBehindWhenItIsTerminated() throws Exception {
    // Given
    Process run = startRun();
    List<ProcessHandle> below = below(run);
    // When
    run.destroy();
    // Then
    assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    await().untilAsserted(() -> assertThat(below).noneMatch(ProcessHandle::isAlive));
    assertThat(data.resolve("run.properties")).doesNotExist();
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void cleansUpAfterARunThatWasKilled() throws Exception {
    // Given
    Process killed = startRun();
    List<ProcessHandle> orphans = below(killed);
    killed.destroyForcibly().waitFor();
    assertThat(orphans).hasSizeGreaterThanOrEqualTo(2).allMatch(ProcessHandle::isAlive);
    // When
    startRun();
    // Then
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void printsATokenAndNothingElse() throws Exception {
    // Given
    startRun();
    // When
    Process token = start("token", "intern", "--data", data.toString());
    // Then
    assertThat(new String(token.getInputStream().readAllBytes())).matches("[\\w.-]+\\R");
    assertThat(token.waitFor()).isZero();
  }

  @Test
  void answersOnTheErrorStreamWhenNothingRuns() throws Exception {
    // Given
    List<String> command = List.of("token", "ceo", "--data", data.toString());
    // When
    Process token = start(command.toArray(String[]::new));
    // Then
    assertThat(token.getInputStream().readAllBytes()).isEmpty();
    assertThat(new String(token.getErrorStream().readAllBytes())).contains("Nothing is running");
    assertThat(token.waitFor()).isEqualTo(1);
  }

  private Process startRun() throws Exception {
    Path jar = FakeApplication.packedInto(temporary);
    Process run =
        start("run", "--port", "" + port, "--data", data.toString(), "--app", jar.toString());
    String line;
    do {
      line = run.inputReader().readLine();
      assertThat(line).as("what it says before it ends").isNotNull();
    } while (!line.contains("Try:"));
    return run;
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    started.add(process.toHandle());
    return process;
  }

  private List<ProcessHandle> below(Process run) throws IOException {
    List<ProcessHandle> found = new ArrayList<>(run.descendants().toList());
    String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().trim();
    found.add(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    started.addAll(found);
    return found;
  }
}
