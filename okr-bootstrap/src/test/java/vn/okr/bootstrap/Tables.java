package vn.okr.bootstrap;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.okr.local.services.LocalDatabase;

/** Looks into the database behind the product, and fills it for tests of volume. */
public final class Tables {
  private static final AtomicReference<LocalDatabase> DATABASE = new AtomicReference<>();

  private Tables() {}

  static void use(LocalDatabase database) {
    DATABASE.set(database);
  }

  static void run(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Each table's name with a digest of all its rows, as soon as every roll-up is done. */
  public static Map<String, String> digests() {
    try (Connection connection = connect()) {
      return Digests.settled(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static long count(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * All that is stored, in short, as soon as every roll-up is done: equal when no row of any table
   * was made, changed or removed.
   */
  public static String digest() {
    await()
        .pollInterval(Duration.ofMillis(20))
        .pollDelay(Duration.ZERO)
        .until(() -> count("select count(*) from roll_up_request") == 0);
    return text(
        """
        select string_agg(query_to_xml(format(
            'select count(*), sum(cast(cast(xmin as text) as bigint)) from %I', table_name),
            true, false, '')::text, table_name order by table_name)
        from information_schema.tables
        where table_schema = current_schema() and table_type = 'BASE TABLE'""");
  }

  private static String text(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A connection of the test's own. */
  public static Connection connect() throws SQLException {
    LocalDatabase database = DATABASE.get();
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
