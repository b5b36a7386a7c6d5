package vn.okr.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.testkit.contract.Transactions;

/**
 * Lets two transactions meet: the second one runs while the first has done its part and is open.
 */
@ApplicationScoped
public class Meeting {
  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  private final Transactions transactions;
  private final EntityManager database;

  Meeting(Transactions transactions, EntityManager database) {
    this.transactions = transactions;
    this.database = database;
  }

  /**
   * How the second transaction fared.
   *
   * @param waited whether it had to wait for the first one to end
   * @param result what it came to; absent when it failed
   * @param failure why it failed; absent when it did not
   */
  public record Second<T>(boolean waited, @Nullable T result, @Nullable Throwable failure) {}

  /** Ends the first transaction as soon as the second one waits for it or is done. */
  public <T> Second<T> meet(Runnable first, Supplier<T> second) {
    return meet(first, second, () -> {});
  }

  /** The same, with something more for the first one to do before it ends. */
  public <T> Second<T> meet(Runnable first, Supplier<T> second, Runnable firstAgain) {
    Started<T> started =
        transactions.inTransaction(
            () -> {
              first.run();
              CompletableFuture<T> other =
                  CompletableFuture.supplyAsync(() -> transactions.inTransaction(second), THREADS);
              boolean waits = waits(other);
              firstAgain.run();
              return new Started<>(waits, other);
            });
    return started.end();
  }

  private boolean waits(CompletableFuture<?> other) {
    boolean waiting = false;
    while (!waiting && !other.isDone()) {
      waiting =
          (boolean)
              database
                  .createNativeQuery("select exists (select from pg_locks where not granted)")
                  .getSingleResult();
    }
    return waiting;
  }

  private record Started<T>(boolean waits, CompletableFuture<T> other) {
    Second<T> end() {
      try {
        return new Second<>(waits, other.join(), null);
      } catch (CompletionException failed) {
        return new Second<>(waits, null, failed.getCause());
      }
    }
  }
}
