package vn.okr.adapters.persistence.replica;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.replication.LogSequenceNumber;

/** Two connections, past all pools, on which the database and its copy say where they are. */
final class Lookout implements AutoCloseable {
  private static final String REPLAYED =
      "select pg_last_wal_replay_lsn()::text where pg_is_in_recovery()";
  private static final String WRITTEN = "select pg_current_wal_lsn()::text";
  private static final String SECONDS = "2";

  private final Connection primary;
  private final Connection replica;

  private Lookout(Connection primary, Connection replica) {
    this.primary = primary;
    this.replica = replica;
  }

  static Lookout open(Address primary, Address replica) throws SQLException {
    Connection first = connect(primary);
    try {
      return new Lookout(first, connect(replica));
    } catch (SQLException away) {
      close(first);
      throw away;
    }
  }

  /**
   * Where a database is, and how one gets in.
   *
   * @param jdbcUrl its address
   */
  record Address(String jdbcUrl, String username, String password) {}

  /**
   * Looks at both.
   *
   * @throws SQLException when one of them does not answer, or the copy is none, or of another one
   */
  Replay.Look look() throws SQLException {
    LogSequenceNumber replayed = ask(replica, REPLAYED);
    long asked = System.nanoTime();
    Replay.Look look = new Replay.Look(replayed, asked, ask(primary, WRITTEN));
    if (look.isAstray()) {
      throw new SQLException("It does not follow this database.");
    }
    return look;
  }

  private static LogSequenceNumber ask(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      if (!answer.next() || answer.getString(1) == null) {
        throw new SQLException("It is no standby that follows by streaming.");
      }
      return LogSequenceNumber.valueOf(answer.getString(1));
    }
  }

  private static Connection connect(Address address) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", address.username());
    properties.setProperty("password", address.password());
    properties.setProperty("ApplicationName", "okr-lookout");
    properties.setProperty("connectTimeout", SECONDS);
    properties.setProperty("loginTimeout", SECONDS);
    properties.setProperty("socketTimeout", SECONDS);
    return DriverManager.getConnection(address.jdbcUrl(), properties);
  }

  @Override
  public void close() {
    close(primary);
    close(replica);
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      // It was to be given up anyway.
    }
  }
}
