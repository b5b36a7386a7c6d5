package vn.okr.testkit.contract;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that tell those who registered how they ended, for adapters that act after a commit
 * and are tested without a container. One thread, one transaction at a time.
 */
public final class WatchedTransactions implements Transactions, TransactionSynchronizationRegistry {
  private final Transactions inner;
  private final List<Synchronization> watching = new ArrayList<>();

  /** Transactions that run as the inner ones do. */
  public WatchedTransactions(Transactions inner) {
    this.inner = inner;
  }

  @Override
  public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
    T result;
    try {
      result =
          inner.inTransaction(
              () -> {
                T done = work.get();
                List.copyOf(watching).forEach(Synchronization::beforeCompletion);
                return done;
              });
    } catch (RuntimeException failed) {
      end(Status.STATUS_ROLLEDBACK);
      throw failed;
    }
    end(Status.STATUS_COMMITTED);
    return result;
  }

  private void end(int status) {
    List<Synchronization> all = List.copyOf(watching);
    watching.clear();
    all.forEach(one -> one.afterCompletion(status));
  }

  @Override
  public void registerInterposedSynchronization(Synchronization one) {
    watching.add(one);
  }

  @Override
  public Object getTransactionKey() {
    return this;
  }

  @Override
  public void putResource(Object key, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object getResource(Object key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getTransactionStatus() {
    return Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean getRollbackOnly() {
    return false;
  }
}
