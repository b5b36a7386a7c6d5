package vn.okr.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.DataFolder;
import vn.okr.local.services.RunState;
import vn.okr.local.services.SignInChoice;

class RunCommandTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger told = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private Running running = new Running();
  private Path data;
  private int port;

  @BeforeEach
  void chooseAPort() throws Exception {
    data = temporary.resolve("data");
    Files.createDirectory(data);
    Files.createSymbolicLink(
        data.resolve("postgres-binaries"),
        Files.createDirectories(Path.of("target", "postgres-binaries").toAbsolutePath()));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    running.stop();
  }

  @Test
  void runsTheApplicationOnTheLocalServicesUntilItEnds() throws Exception {
    // Given
    CompletableFuture<Integer> code = run(wanted(false));
    awaitWelcome(code);
    String settings = get("/settings");
    // When
    client.sendAsync(request("/end"), HttpResponse.BodyHandlers.discarding());
    // Then
    assertThat(code.get()).isEqualTo(3);
    assertThat(settings)
        .contains("QUARKUS_HTTP_HOST=127.0.0.1", "QUARKUS_OIDC_TOKEN_AUDIENCE=okr")
        .containsPattern("QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:\\d+/postgres")
        .containsPattern("QUARKUS_OIDC_TOKEN_ISSUER=http://localhost:\\d+/okr");
  }

  @Test
  void tellsWhereToLookWithCommandsThatCanBePasted() {
    // Given
    RunCommand.Wanted wanted = wanted(false);
    // When
    awaitWelcome(run(wanted));
    // Then
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("http://localhost:" + port, "engineering.member", "intern", "admin")
        .contains("$(./okr token ceo)\" 'http://localhost:" + port + "/api/v1/cycles/q2/progress'")
        .contains("/api/v1/units/mkt/scorecard?cycle=q1'");
  }

  @Test
  void stopsEverythingItStarted() throws Exception {
    // Given
    awaitWelcome(run(wanted(false)));
    List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
    // When
    running.stop();
    // Then
    assertThat(started).isNotEmpty();
    await().untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
    assertThat(data.resolve("run.properties")).doesNotExist();
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void tellsTheStoryOnceAndAgainOnlyWhenAskedToStartOver() {
    // Given
    awaitWelcome(run(wanted(false)));
    restart();
    awaitWelcome(run(wanted(false)));
    int toldInTwoRuns = told.get();
    restart();
    // When
    awaitWelcome(run(wanted(true)));
    // Then
    assertThat(toldInTwoRuns).isEqualTo(1);
    assertThat(told).hasValue(2);
  }

  @Test
  void startsOverWhenTheStoryWasInterrupted() throws Exception {
    // Given
    awaitWelcome(run(wanted(false)));
    restart();
    Files.delete(data.resolve("sample.properties"));
    Files.writeString(data.resolve("postgres/of-the-first-story"), "");
    // When
    awaitWelcome(run(wanted(false)));
    // Then
    assertThat(told).hasValue(2);
    assertThat(data.resolve("postgres/of-the-first-story")).doesNotExist();
  }

  @Test
  void saysWhenTheStoryHasBecomeOld() throws Exception {
    // Given
    Path facts = Files.writeString(data.resolve("sample.properties"), "");
    Files.setLastModifiedTime(facts, FileTime.from(Instant.now().minus(Duration.ofDays(4))));
    // When
    awaitWelcome(run(wanted(false)));
    // Then
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fresh tells it up to today");
    assertThat(told).hasValue(0);
  }

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    // Given
    RunCommand.Wanted wanted = wanted(false);
    try (ServerSocket other = new ServerSocket(port)) {
      // When
      ThrowingCallable running = () -> command().run(wanted);
      // Then
      assertThatThrownBy(running)
          .isInstanceOf(LocalFailure.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " is taken");
      assertThat(data.resolve("postgres")).doesNotExist();
    }
  }

  @Test
  void refusesAFolderAnotherInstanceRunsOn() {
    // Given
    RunCommand.Wanted wanted = wanted(false);
    try (DataFolder held = DataFolder.hold(data)) {
      // When
      ThrowingCallable running = () -> command().run(wanted);
      // Then
      assertThatThrownBy(running)
          .isInstanceOf(LocalFailure.class)
          .hasMessageContaining("runs already");
      assertThat(held.postgres()).doesNotExist();
    }
  }

  @Test
  void saysWhatTheApplicationLastSaidWhenItDoesNotStart() throws Exception {
    // Given
    RunCommand.Wanted wanted =
        new RunCommand.Wanted(
            port, data, FakeApplication.brokenIn(temporary), false, SignInChoice.small());
    // When
    ThrowingCallable running = () -> command().run(wanted);
    // Then
    assertThatThrownBy(running)
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("ended with code 1")
        .hasMessageContaining("vn.okr.Missing");
  }

  private RunCommand command() {
    return new RunCommand(
        running, new Console(print(out), print(err)), (_, facts, _) -> tell(facts));
  }

  private CompletableFuture<Integer> run(RunCommand.Wanted wanted) {
    RunCommand command = command();
    return CompletableFuture.supplyAsync(() -> command.run(wanted));
  }

  private void restart() {
    running.stop();
    running = new Running();
    out.reset();
  }

  private RunCommand.Wanted wanted(boolean fresh) {
    try {
      return new RunCommand.Wanted(
          port, data, FakeApplication.packedInto(temporary), fresh, SignInChoice.small());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Path file) {
    told.incrementAndGet();
    Properties facts = new Properties();
    facts.setProperty(Sample.RUNNING_QUARTER, "q2");
    facts.setProperty(Sample.CLOSED_QUARTER, "q1");
    facts.setProperty(Sample.MARKETING, "mkt");
    new RunState(file).write(facts);
  }

  private void awaitWelcome(CompletableFuture<Integer> code) {
    await()
        .atMost(PATIENCE)
        .until(() -> code.isDone() || out.toString(StandardCharsets.UTF_8).contains("Try:"));
    assertThat(code).isNotDone();
  }

  private String get(String path) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
