package vn.okr.local.supervision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import vn.okr.local.Stopping;

/**
 * What has been started, and is stopped in the opposite order. A stop waits for the step at work,
 * so that nothing is left behind by a start that was interrupted.
 */
public final class Running {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean stopping;

  /**
   * Starts one more thing.
   *
   * @throws Stopping once the stop has begun
   */
  public synchronized <T extends AutoCloseable> T start(Supplier<T> step) {
    if (stopping) {
      throw new Stopping();
    }
    T thing = step.get();
    started.push(thing);
    return thing;
  }

  /** Whether the stop has begun. */
  public boolean isStopping() {
    return stopping;
  }

  /** Stops all of it; what fails to stop does not keep the rest from stopping. */
  public void stop() {
    stopping = true;
    synchronized (this) {
      RuntimeException failure = null;
      while (!started.isEmpty()) {
        try {
          started.pop().close();
        } catch (Exception e) {
          RuntimeException here = new IllegalStateException("Something did not stop.", e);
          if (failure == null) {
            failure = here;
          } else {
            failure.addSuppressed(here);
          }
        }
      }
      if (failure != null) {
        throw failure;
      }
    }
  }
}
