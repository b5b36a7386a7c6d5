package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.okr.local.LocalFailure;

/** PostgreSQL's first process on a data directory, as its own pid file names it. */
final class Postmaster {
  private static final Duration FAST_PATIENCE = Duration.ofSeconds(20);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

  private final Path data;
  private final Path pidFile;

  Postmaster(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  /** Makes sure that none is running on the data. */
  void stop() {
    find().ifPresent(Postmaster::stop);
    forgetPid();
  }

  /** Makes sure that this one has ended: fast at first, by force if it does not listen. */
  static void stop(ProcessHandle process) {
    if (!process.isAlive()) {
      return;
    }
    signal("INT", process);
    if (!Processes.ended(process, FAST_PATIENCE)) {
      signal("QUIT", process);
    }
    if (!Processes.ended(process, LAST_PATIENCE)) {
      throw new LocalFailure("PostgreSQL, process " + process.pid() + ", does not stop.");
    }
  }

  /** The one running on the data, if there is one. */
  Optional<ProcessHandle> find() {
    return readPid().flatMap(ProcessHandle::of).filter(this::isOurs);
  }

  /** Numbers of processes are used again, so the command line must tell that it is ours. */
  private boolean isOurs(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
        .orElse(false);
  }

  private Optional<Long> readPid() {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(Long.valueOf(lines.getFirst().trim()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException torn) {
      return Optional.empty();
    }
  }

  private void forgetPid() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
