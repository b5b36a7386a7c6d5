package vn.okr.benchmarks.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import vn.okr.benchmarks.volume.Database;

/** All that a database holds in short: for each table the rows and the sum of their hashes. */
final class Checksum {
  private static final String EACH =
      """
      select string_agg(format(
        'select %L, count(*) || '' rows, '' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)'
        || ' from %I t', tablename, tablename), ' union all ')
      from pg_tables where schemaname = 'public'""";

  private Checksum() {}

  /** Each table with what its rows add up to, in whatever order they lie. */
  static Map<String, String> of(Database database) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String all;
      try (ResultSet row = statement.executeQuery(EACH)) {
        row.next();
        all = row.getString(1);
      }
      try (ResultSet rows = statement.executeQuery(all)) {
        while (rows.next()) {
          sums.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return sums;
  }
}
