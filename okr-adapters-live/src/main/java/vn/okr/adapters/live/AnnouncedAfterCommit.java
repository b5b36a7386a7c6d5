package vn.okr.adapters.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;

/** Puts what a transaction has changed into the outbox once it is committed. */
@ApplicationScoped
class AnnouncedAfterCommit implements Announcements {
  private final TransactionSynchronizationRegistry transactions;
  private final Wire wire;

  @Inject
  AnnouncedAfterCommit(TransactionSynchronizationRegistry transactions, Wire wire) {
    this.transactions = transactions;
    this.wire = wire;
  }

  @Override
  public void announceAfterCommit(Set<Topic> topics) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to add to the transaction.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              wire.outbox().add(topics);
            }
          }
        });
  }
}
