package vn.okr.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.local.services.Ports;

/** One process of the packaged product. */
final class Replica implements AutoCloseable {
  private static final Path PRODUCT = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;
  private final Path log;

  private Replica(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts it with these settings; what it says goes to a file of that folder. */
  static Replica start(Map<String, String> settings, Path folder) throws IOException {
    int port = Ports.anyFree();
    Path log = Files.createTempFile(folder, "replica", ".log");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            PRODUCT.toString());
    java.environment().putAll(settings);
    java.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    java.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Replica(java.start(), port, log);
  }

  /** Waits until it ends by itself; how it did. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("it ends").isTrue();
    return process.exitValue();
  }

  /** Waits until it serves; fails if it ends instead. */
  void awaitReady() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(IOException.class)
        .failFast("it ended: " + log, () -> !process.isAlive())
        .until(() -> RestAssured.given().port(port).get("/q/health/ready").statusCode() == 200);
  }

  /** What it has said. */
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
