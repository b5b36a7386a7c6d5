package vn.okr.hostile.attack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Tells whether anything was written to a PostgreSQL that nobody else writes to: a transaction gets
 * a number when it first writes, and the server remembers what became of it. However many rows
 * there are, that is one short question. Its own housekeeping, which writes too, rests meanwhile.
 */
public final class Commits implements AutoCloseable {
  /** But for what was reached day by day, which the clock keeps whatever anybody sends. */
  private static final String SINCE =
      """
      with now as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next)
      select next,
        (select count(*) from generate_series(?, next - 1) number
         where pg_xact_status(number::text::xid8) = 'committed'
           and not exists (select from score_day where xmin::text = number::text))
      from now""";

  /**
   * Where the product tells its open pages of changes, a moment later and in transactions that
   * write nothing else.
   */
  private static final String TELLING = "listen okr_changes";

  private static final int PATIENCE_MILLIS = 1_000;

  private static final String WAITING = "select exists (select 1 from roll_up_request)";
  private static final long PATIENCE_SECONDS = 30;
  private static final long BETWEEN_MILLIS = 5;

  private final Connection connection;
  private long next;

  /** How many told of changes whose commits are yet to be seen. */
  private long told;

  /** Begins to watch, as a superuser. */
  public Commits(Connection connection) throws SQLException {
    this.connection = connection;
    run("alter system set autovacuum = off");
    run("select pg_reload_conf()");
    run(TELLING);
    next = Long.MAX_VALUE;
    forgetAfter(Duration.ZERO);
  }

  /** How many there were since it was last asked, but for those that only tell of changes. */
  long count() throws SQLException {
    long found = committed();
    long begin = System.nanoTime();
    while (found > told
        && System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
      told += listen(PATIENCE_MILLIS / 10);
    }
    long wrote = Math.max(0, found - told);
    told = Math.max(0, told - found);
    return wrote;
  }

  private int listen(int millis) throws SQLException {
    return connection.unwrap(PGConnection.class).getNotifications(millis).length;
  }

  private long committed() throws SQLException {
    try (PreparedStatement since = connection.prepareStatement(SINCE)) {
      since.setLong(1, next);
      try (ResultSet row = since.executeQuery()) {
        row.next();
        next = row.getLong(1);
        return row.getLong(2);
      }
    }
  }

  /**
   * Waits until scores above have followed, and forgets what there was until then.
   *
   * @param least how long to wait in any case
   */
  void forgetAfter(Duration least) throws SQLException {
    pause(least.toMillis());
    long begin = System.nanoTime();
    while (isFollowing()) {
      if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("Scores do not follow");
      }
      pause(BETWEEN_MILLIS);
    }
    // In this order: whatever was heard of by now is among the commits.
    connection.unwrap(PGConnection.class).getNotifications();
    committed();
    told = 0;
  }

  private boolean isFollowing() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WAITING)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws SQLException {
    run("alter system reset autovacuum");
    run("select pg_reload_conf()");
  }
}
