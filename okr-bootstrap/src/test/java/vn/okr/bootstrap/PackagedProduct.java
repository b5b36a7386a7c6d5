package vn.okr.bootstrap;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.local.services.Ports;
import vn.okr.local.services.Processes;

/** One process of the packaged product, which a test starts, stops or kills. */
public final class PackagedProduct implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private final Map<String, String> settings;
  private final Path log;
  private final int port;
  private Process process;

  private PackagedProduct(int port, Map<String, String> settings, Path log) {
    this.settings = settings;
    this.log = log;
    this.port = port;
    this.process = run();
  }

  /** Starts it on a port of its own; it need not be ready yet. */
  public static PackagedProduct start(Map<String, String> settings, Path log) {
    return start(Ports.anyFree(), settings, log);
  }

  /**
   * Starts it; it need not be ready yet.
   *
   * @param settings of its environment
   * @param log the file that takes what it says, after what is there already
   */
  public static PackagedProduct start(int port, Map<String, String> settings, Path log) {
    return new PackagedProduct(port, settings, log);
  }

  private Process run() {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            // Quick to start rather than quick in the long run: there is no long run.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            JAR.toString());
    java.environment().putAll(settings);
    java.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    java.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return java.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Waits until it says that it is ready; fails if it ends instead. */
  public PackagedProduct awaitReady() {
    await()
        .atMost(START)
        .pollInterval(BETWEEN)
        .failFast("it ended: " + log, () -> !process.isAlive())
        .until(() -> isUp("ready"));
    return this;
  }

  /** Whether it answers the question for its health with a yes. */
  public boolean isUp(String question) {
    try {
      URI health = URI.create("http://127.0.0.1:" + port + "/q/health/" + question);
      HttpURLConnection asked = (HttpURLConnection) health.toURL().openConnection();
      asked.setReadTimeout(Math.toIntExact(STOP.toMillis()));
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException away) {
      return false;
    }
  }

  /** Whether its process is there. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it ends by itself; how it did. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It goes on: " + log);
    }
    return process.exitValue();
  }

  /** What it has said since it was started first. */
  public List<String> log() {
    try {
      return Files.readAllLines(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Kills it, with no time to say goodbye (SIGKILL). */
  public void kill() {
    process.destroyForcibly();
    Processes.ended(process.toHandle(), STOP);
  }

  /**
   * Starts it again where it was. If it still runs it is asked to stop before, as by an upgrade; it
   * need not be ready yet.
   */
  public void restart() {
    close();
    process = run();
  }

  /** Asks it to stop, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    if (!Processes.ended(process.toHandle(), STOP)) {
      kill();
    }
  }
}
