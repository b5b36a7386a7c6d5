package vn.okr.adapters.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.okr.adapters.rest.problem.HttpRefusal;

/**
 * Lets few of the largest answers be made at a time. One may take more than ten megabytes while it
 * is made; if everyone asked for one at once, there would be no memory left for anything else.
 */
@ApplicationScoped
public class LargeAnswers {
  private static final int AT_ONCE = 4;
  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /**
   * The answer, made when its turn has come.
   *
   * @throws HttpRefusal {@code overloaded} when it has not come within five seconds
   */
  public <T> T inTurn(Supplier<T> answer) {
    if (!hasTurn()) {
      throw HttpRefusal.overloaded();
    }
    try {
      return answer.get();
    } finally {
      turns.release();
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
