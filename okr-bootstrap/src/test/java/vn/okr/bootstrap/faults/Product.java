package vn.okr.bootstrap.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.okr.local.services.Processes;

/** The packaged application as a process of its own, which a test may kill. */
final class Product implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final Path log;
  private final Client door;

  private Product(Process process, Path log, Client door) {
    this.process = process;
    this.log = log;
    this.door = door;
  }

  /** Starts it; it need not be ready yet. */
  static Product start(int port, Path log, Map<String, String> settings) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder = new ProcessBuilder(java.toString(), "-jar", JAR.toString());
    builder.environment().putAll(settings);
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return new Product(builder.start(), log, new Client(port, ""));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits until it says that it is ready. */
  Product awaitReady() {
    await()
        .atMost(START_PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .failFast("it ended: " + log, () -> !process.isAlive())
        .until(() -> isUp("ready"));
    return this;
  }

  /** Whether it answers the question for its health with a yes. */
  boolean isUp(String question) {
    return door.status("/q/health/" + question) == 200;
  }

  /** Whether its process is there. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has said since it was started first. */
  List<String> log() {
    try {
      return Files.readAllLines(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Kills it, with no time to say goodbye (SIGKILL). */
  void kill() {
    process.destroyForcibly();
    Processes.ended(process.toHandle(), STOP_PATIENCE);
  }

  @Override
  public void close() {
    process.destroy();
    if (!Processes.ended(process.toHandle(), STOP_PATIENCE)) {
      kill();
    }
  }
}
