package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.okr.local.Stopping;

/** A server as a process of its own. What it logs goes to a file. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final int LAST_LINES = 15;

  private final String name;
  private final Process process;
  private final Path log;

  private ServerProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param name what to call it at the beginning of a sentence
   */
  public static ServerProcess start(String name, ProcessBuilder builder, Path log) {
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new ServerProcess(name, builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is called. */
  String name() {
    return name;
  }

  /** Its process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /**
   * Waits until it has ended, at most so long; whether it has.
   *
   * @throws Stopping when the wait is interrupted
   */
  public boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopping();
    }
  }

  /**
   * Waits until it has ended by itself; its exit code.
   *
   * @throws Stopping when the wait is interrupted
   */
  public int awaitEnd() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopping();
    }
  }

  /** That it ended, with the last it had to say. */
  public String obituary() {
    return "%s ended with code %d. The end of %s:\n%s"
        .formatted(name, process.exitValue(), log, String.join("\n", lastLines()));
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
    Processes.end(process.toHandle(), STOP_PATIENCE);
  }
}
