package vn.okr.bootstrap.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import vn.okr.bootstrap.Digests;
import vn.okr.local.services.LocalDatabase;

/** What the database holds, seen past the product. */
final class Records {
  private final LocalDatabase database;

  Records(LocalDatabase database) {
    this.database = database;
  }

  /** A connection of the test's own. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  /** The number that a statement finds. */
  long count(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Each table's name with a digest of all its rows. */
  Map<String, String> digests() throws SQLException {
    try (Connection connection = connect()) {
      return Digests.of(connection);
    }
  }
}
