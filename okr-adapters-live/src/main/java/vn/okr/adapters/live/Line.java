package vn.okr.adapters.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import vn.okr.application.live.Topic;

/** A connection on which replicas talk; what it carries is neither stored nor waited for. */
final class Line implements AutoCloseable {
  private static final String CHANNEL = "okr_changes";

  private static final int TRIAL_SECONDS = 2;

  /** A notification holds 8,000 bytes, a topic at most 47. */
  private static final int TOPICS_AT_ONCE = 150;

  private final Connection connection;

  private Line(Connection connection) {
    this.connection = connection;
  }

  /** Opens it and begins to listen. */
  static Line open(LiveSettings settings) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", settings.username());
    properties.setProperty("password", settings.password());
    properties.setProperty("ApplicationName", "okr-live");
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("tcpKeepAlive", "true");
    Line line = new Line(DriverManager.getConnection(settings.jdbcUrl(), properties));
    try (Statement statement = line.connection.createStatement()) {
      // A notification takes a place in the log of writes, but need not wait for the disk.
      statement.execute("set synchronous_commit = off");
      statement.execute("listen " + CHANNEL);
      return line;
    } catch (SQLException refused) {
      line.close();
      throw refused;
    }
  }

  /** Tells everyone, this replica included, what is in the outbox. */
  void tell(Outbox outbox) throws SQLException {
    List<Topic> topics = outbox.take(TOPICS_AT_ONCE);
    while (!topics.isEmpty()) {
      try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
        notify.setString(1, CHANNEL);
        notify.setString(2, topics.stream().map(Topic::toString).collect(Collectors.joining(" ")));
        notify.execute();
      }
      topics = outbox.take(TOPICS_AT_ONCE);
    }
  }

  /**
   * Tries whether anyone is still at the other end, as a silent line tells nothing by itself.
   *
   * @throws SQLException when nobody is
   */
  void requireAlive() throws SQLException {
    if (!connection.isValid(TRIAL_SECONDS)) {
      throw new SQLException("The line is dead.", "08006");
    }
  }

  /** What was told by anyone; waits for something to be told, at most so long. */
  Set<Topic> hear(int millis) throws SQLException {
    PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(millis);
    if (heard == null) {
      return Set.of();
    }
    return Arrays.stream(heard)
        .flatMap(one -> Arrays.stream(one.getParameter().split(" ")))
        .map(Topic::parse)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException gone) {
      // It was to be given up anyway.
    }
  }
}
