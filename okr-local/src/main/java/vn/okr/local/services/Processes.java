package vn.okr.local.services;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Waiting for processes to end. */
public final class Processes {
  private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);

  private Processes() {}

  /** Asks a process to end, and kills it with all it has started if it does not in time. */
  public static void end(ProcessHandle process, Duration patience) {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    process.destroy();
    if (!ended(process, patience)) {
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(one -> ended(one, KILL_PATIENCE));
    }
  }

  /** Whether the process has ended within the time. */
  public static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException alive) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Waiting for a process never fails by itself.", e);
    }
  }
}
