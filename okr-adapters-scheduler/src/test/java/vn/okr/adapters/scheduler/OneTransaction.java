package vn.okr.adapters.scheduler;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction whose end the test decides. */
final class OneTransaction implements TransactionSynchronizationRegistry {
  private final List<Synchronization> listening = new ArrayList<>();

  void end(int status) {
    listening.forEach(Synchronization::beforeCompletion);
    listening.forEach(listener -> listener.afterCompletion(status));
  }

  @Override
  public void registerInterposedSynchronization(Synchronization listener) {
    listening.add(listener);
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
