package vn.okr.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.local.services.LocalServices;
import vn.okr.local.services.LocalSignIn;
import vn.okr.local.services.Processes;

/** The packaged application as a process of its own. */
public final class Application implements AutoCloseable {
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);
  private static final int LAST_LINES = 15;

  private final Process process;
  private final Path log;

  private Application(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it on the local services; what it logs goes to a file. */
  static Application start(Path jar, int port, LocalServices services, Path log) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(), "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString());
    builder.environment().putAll(settings(port, services));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new Application(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settings(int port, LocalServices services) {
    return Map.of(
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(port),
        "QUARKUS_DATASOURCE_JDBC_URL", services.database().jdbcUrl(),
        "QUARKUS_DATASOURCE_USERNAME", services.database().username(),
        "QUARKUS_DATASOURCE_PASSWORD", services.database().password(),
        "QUARKUS_OIDC_AUTH_SERVER_URL", services.signIn().issuer(),
        "QUARKUS_OIDC_TOKEN_ISSUER", services.signIn().issuer(),
        "QUARKUS_OIDC_TOKEN_AUDIENCE", LocalSignIn.AUDIENCE,
        "OKR_SESSION_KEY", services.signIn().sessionKey());
  }

  /** Its process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  /** Waits until it has ended, at most so long; whether it has. */
  boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Running.Stopping();
    }
  }

  /** Waits until it has ended by itself; its exit code. */
  int awaitEnd() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Running.Stopping();
    }
  }

  /** That it ended, with the last it had to say. */
  String obituary() {
    return "The application ended with code %d. The end of %s:\n%s"
        .formatted(process.exitValue(), log, String.join("\n", lastLines()));
  }

  private List<String> lastLines() {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    } catch (IOException e) {
      return List.of("(" + e.getMessage() + ")");
    }
  }

  /** Lets it finish its requests and stop; kills it if it does not. */
  @Override
  public void close() {
    process.destroy();
    if (!Processes.ended(process.toHandle(), STOP_PATIENCE)) {
      process.destroyForcibly();
      Processes.ended(process.toHandle(), KILL_PATIENCE);
    }
  }
}
