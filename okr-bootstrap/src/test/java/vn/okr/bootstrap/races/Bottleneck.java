package vn.okr.bootstrap.races;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;

/**
 * Keeps everyone from writing a table while it is open, so that those who race have all checked
 * their rules before the first of them can write.
 */
final class Bottleneck implements AutoCloseable {
  private static final Duration ARRIVAL = Duration.ofSeconds(15);
  private static final Duration GLANCE = Duration.ofMillis(2);

  private final Connection connection;

  /** Closes the table for writers; reading it and locking its rows go on. */
  Bottleneck(Connection connection, String table) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in share row exclusive mode");
    }
  }

  /** Waits until all calls are waiting for a lock, or answered already. */
  void awaitArrivalOf(List<? extends Future<?>> calls) {
    await()
        .atMost(ARRIVAL)
        .pollDelay(Duration.ZERO)
        .pollInterval(GLANCE)
        .until(() -> waiting() + calls.stream().filter(Future::isDone).count() >= calls.size());
  }

  private int waiting() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
      count.next();
      return count.getInt(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
