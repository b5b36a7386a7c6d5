package vn.okr.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import vn.okr.testkit.contract.Transactions;

/** Counts the statements that go to the database; a batch is one. */
@ApplicationScoped
public class StatementCount {
  private final Transactions transactions;
  private final Statistics statistics;

  StatementCount(Transactions transactions, SessionFactory database) {
    this.transactions = transactions;
    this.statistics = database.getStatistics();
  }

  /** How many statements the work takes, in a transaction of its own, up to its end. */
  public long of(Runnable work) {
    long before = statistics.getPrepareStatementCount();
    transactions.inTransaction(
        () -> {
          work.run();
          return true;
        });
    return statistics.getPrepareStatementCount() - before;
  }
}
