package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.okr.local.services.LocalDatabase;

/** Where a database is, and as whom it is entered. */
public record Database(String jdbcUrl, String username, String password) {
  /** One of this machine's. */
  public static Database of(LocalDatabase server) {
    return new Database(server.jdbcUrl(), server.username(), server.password());
  }

  /** A new connection. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, username, password);
  }
}
