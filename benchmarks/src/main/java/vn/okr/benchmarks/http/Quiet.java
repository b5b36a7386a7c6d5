package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.okr.benchmarks.volume.Database;

/** Answers nobody waits for any more, from a load just ended, are still being made. */
final class Quiet {
  private static final int MOST_LOOKS = 600;
  private static final int QUIET_LOOKS = 10;
  private static final String ACTIVE =
      "select count(*) from pg_stat_activity, pg_sleep(0.05) where backend_type = 'client backend'"
          + " and state <> 'idle' and pid <> pg_backend_pid()";

  private Quiet() {}

  /** Waits until the database has had nothing to do for half a second, half a minute at most. */
  static void await(Database database) throws SQLException {
    int quiet = 0;
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
        ResultSet sessions = statement.executeQuery(ACTIVE);
        quiet = sessions.next() && sessions.getLong(1) == 0 ? quiet + 1 : 0;
      }
    }
  }
}
