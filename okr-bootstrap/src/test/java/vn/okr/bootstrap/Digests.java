package vn.okr.bootstrap;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database holds in short: a digest of all rows for each table, but for what was reached day
 * by day, which the clock keeps whatever anybody does.
 */
public final class Digests {
  private static final String TABLES =
      "select string_agg(format('select %L, md5(coalesce(string_agg(t::text, chr(10) order by"
          + " t::text), '''')) from %I t', tablename, tablename), ' union all ')"
          + " from pg_tables where schemaname = 'public' "
          + " and tablename not in ('flyway_schema_history', 'score_day')";

  private static final String OF_NO_ROWS = "d41d8cd98f00b204e9800998ecf8427e";

  private Digests() {}

  /** The same, once no roll-up is waiting any more, which the clock sets off by itself. */
  public static Map<String, String> settled(Connection connection) {
    return await()
        .pollInterval(Duration.ofMillis(20))
        .pollDelay(Duration.ZERO)
        .until(() -> of(connection), digests -> OF_NO_ROWS.equals(digests.get("roll_up_request")));
  }

  /** Each table with its digest. */
  public static Map<String, String> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String union;
      try (ResultSet row = statement.executeQuery(TABLES)) {
        row.next();
        union = row.getString(1);
      }
      Map<String, String> digests = new TreeMap<>();
      try (ResultSet rows = statement.executeQuery(union)) {
        while (rows.next()) {
          digests.put(rows.getString(1), rows.getString(2));
        }
      }
      return digests;
    }
  }
}
