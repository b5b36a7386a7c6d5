package vn.okr.adapters.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.okr.application.port.RollUpBell;

/** Calls the worker of this replica as soon as a transaction with requests is committed. */
@ApplicationScoped
class AfterCommitBell implements RollUpBell {
  private final TransactionSynchronizationRegistry transactions;
  private final RollUpWorker worker;

  @Inject
  AfterCommitBell(TransactionSynchronizationRegistry transactions, RollUpWorker worker) {
    this.transactions = transactions;
    this.worker = worker;
  }

  @Override
  public void ringAfterCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to add to the transaction.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              worker.call();
            }
          }
        });
  }
}
