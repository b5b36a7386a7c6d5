package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.okr.local.services.LocalDatabase;

/** Where a database is, and as whom it is entered. */
public record Database(String jdbcUrl, String username, String password) {
  private static final Pattern PORT = Pattern.compile(":(\\d+)/");

  /** One of this machine's. */
  public static Database of(LocalDatabase server) {
    return new Database(server.jdbcUrl(), server.username(), server.password());
  }

  /** The port of this machine it is reached at. */
  public int port() {
    Matcher port = PORT.matcher(jdbcUrl);
    if (!port.find()) {
      throw new IllegalStateException(jdbcUrl);
    }
    return Integer.parseInt(port.group(1));
  }

  /** The same, reached at another port. */
  public Database at(int port) {
    return new Database(PORT.matcher(jdbcUrl).replaceFirst(":" + port + "/"), username, password);
  }

  /** The version of its server. */
  public String version() throws SQLException {
    try (Connection connection = connect()) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  /** A new connection. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, username, password);
  }
}
