package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.LocalDatabase;
import vn.okr.local.services.Wire;

/** PostgreSQL at the end of a wire, to be killed and started again. */
final class Postgres implements Server {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final Path binaries;
  private final Wire wire;
  private LocalDatabase server;
  private ProcessHandle postmaster;

  /**
   * Starts it.
   *
   * @param data where it keeps its files
   * @param binaries where its programs are unpacked to
   */
  Postgres(Path data, Path binaries) {
    this.data = data;
    this.binaries = binaries;
    this.server = LocalDatabase.start(data, binaries);
    this.postmaster = postmaster();
    this.wire = new Wire(direct().port());
  }

  @Override
  public Database direct() {
    return Database.of(server);
  }

  @Override
  public Database wired() {
    return direct().at(wire.port());
  }

  Wire wire() {
    return wire;
  }

  /** Sends that signal to its first process, and waits for its end. */
  void kill(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(postmaster.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    if (!Pause.until(() -> !isRunning(), PATIENCE)) {
      throw new LocalFailure("PostgreSQL does not end.");
    }
  }

  /** Whether its first process lives. */
  boolean isRunning() {
    return postmaster.isAlive();
  }

  /** Starts it after it has ended, as often as it takes until its last processes are gone. */
  void start() {
    server.close();
    if (!Pause.until(this::starts, PATIENCE)) {
      throw new LocalFailure("PostgreSQL does not start again.");
    }
    postmaster = postmaster();
    wire.leadTo(direct().port());
  }

  private boolean starts() {
    try {
      server = LocalDatabase.start(data, binaries);
      return true;
    } catch (LocalFailure notYet) {
      return false;
    }
  }

  private ProcessHandle postmaster() {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().trim();
      return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    wire.close();
    server.close();
  }
}
