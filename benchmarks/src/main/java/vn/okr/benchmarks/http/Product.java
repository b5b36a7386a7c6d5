package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.Processes;

/** The packaged application as a process of its own, started as an operator starts it. */
public final class Product implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BETWEEN_MILLIS = 5;
  private static final long KIBIBYTE = 1024;

  private final Process process;
  private final int port;
  private final Duration readyAfter;

  private Product(Process process, int port, Duration readyAfter) {
    this.process = process;
    this.port = port;
    this.readyAfter = readyAfter;
  }

  /** Starts it and waits until it is ready. */
  public static Product start(Path jar, List<String> jvm, int port, Surroundings around, Path log) {
    long begin = System.nanoTime();
    Process process = launch(jar, jvm, port, around, log);
    while (!isReady(port)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new LocalFailure("The application did not start; see " + log);
      }
      pause();
    }
    return new Product(process, port, Duration.ofNanos(System.nanoTime() - begin));
  }

  /**
   * What it needs: a database and an issuer of tokens.
   *
   * @param more what else is in its environment
   */
  public record Surroundings(Database database, String issuer, Map<String, String> more) {}

  /** As docs/operate.md has it. From the package's own folder: there lies the AOT cache. */
  private static Process launch(
      Path jar, List<String> jvm, int port, Surroundings around, Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar.getFileName().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(jar.resolveSibling("").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "MALLOC_ARENA_MAX", "2",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", around.database().jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", around.database().username(),
                "QUARKUS_DATASOURCE_PASSWORD", around.database().password(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", around.issuer()));
    builder.environment().putAll(around.more());
    try {
      return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReady(int port) {
    try {
      URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
      HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(1000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From the start of the process to the first answer that it is ready. */
  Duration readyAfter() {
    return readyAfter;
  }

  /** Whether it says so. */
  public boolean isReady() {
    return isReady(port);
  }

  /** Processor time it has taken so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The port of the loopback where it answers. */
  int port() {
    return port;
  }

  /** Where it answers. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Memory of the process that is in RAM, in bytes, as the kernel counts it. */
  public long residentBytes() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBIBYTE)
          .sum();
    } catch (IOException noProcFileSystem) {
      return 0;
    }
  }

  /** Kills it, with no time to say goodbye (SIGKILL). */
  public void kill() {
    process.destroyForcibly();
    Processes.ended(process.toHandle(), PATIENCE);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
