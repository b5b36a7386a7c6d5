package vn.okr.bootstrap.races;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.local.services.Ports;

/** One process of the packaged product, and its door. */
final class Replica implements AutoCloseable {
  private static final Path PRODUCT = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Map<String, String> settings;
  private final Path log;
  private final int port;
  private final Door door;
  private Process process;

  private Replica(Map<String, String> settings, Path log, int port) throws IOException {
    this.settings = settings;
    this.log = log;
    this.port = port;
    door = new Door(port);
    process = run();
  }

  /** Starts it; what it logs goes to the file. */
  static Replica start(Map<String, String> settings, Path log) throws IOException {
    return new Replica(settings, log, Ports.anyFree());
  }

  private Process run() throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            // Quick to start rather than quick in the long run: there is no long run.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            PRODUCT.toString());
    java.environment().putAll(settings);
    java.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    java.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return java.start();
  }

  /** Where it listens. */
  int port() {
    return port;
  }

  /** Where calls for it alone go to. */
  Door door() {
    return door;
  }

  /** Waits until it serves. */
  void awaitReady() {
    await()
        .atMost(START)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> door.isWell("/q/health/ready"));
  }

  /** Asks it to stop, as an upgrade does, waits until it has, and starts it again. */
  void restart() throws IOException, InterruptedException {
    stop();
    process = run();
  }

  private void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws InterruptedException {
    stop();
    door.close();
  }
}
