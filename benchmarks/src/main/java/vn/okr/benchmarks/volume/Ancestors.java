package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Aligned;

/**
 * The goals that are carried by others, compared with what those amount to as the domain computes
 * it. Its server must have {@link #SETTINGS}.
 */
public final class Ancestors implements AutoCloseable {
  /** How a server must be started for it. */
  public static final Map<String, String> SETTINGS = Map.of("track_commit_timestamp", "on");

  private static final String MOMENT =
      """
      select clock_timestamp(), max(pg_xact_commit_timestamp(xmin)) from check_in
      where id > uuidv7(interval '-1 minute')""";

  private final Connection connection;

  /** Looks at that database. */
  public Ancestors(Database database) throws SQLException {
    connection = database.connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
  }

  /**
   * All of them at one moment.
   *
   * @param at the moment
   * @param lastCheckIn when the last check-in of a minute was committed; absent if there was none
   * @param wrong how many goals had a score that is not what it should have been then
   */
  public record Look(Instant at, @Nullable Instant lastCheckIn, int wrong) {}

  /** Looks now. */
  public Look look() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet moment = statement.executeQuery(MOMENT)) {
      moment.next();
      OffsetDateTime last = moment.getObject(2, OffsetDateTime.class);
      return new Look(
          moment.getObject(1, OffsetDateTime.class).toInstant(),
          last == null ? null : last.toInstant(),
          wrong());
    } finally {
      connection.rollback();
    }
  }

  private int wrong() throws SQLException {
    StoredGoals goals = new StoredGoals(connection);
    int wrong = 0;
    for (StoredGoals.Stored objective : goals.carried()) {
      boolean right = Objects.equals(objective.score(), objective.averaged());
      wrong += right && carriedOnesAreRight(goals, objective.keyResults()) ? 0 : 1;
    }
    return wrong;
  }

  private static boolean carriedOnesAreRight(
      StoredGoals goals, List<StoredGoals.StoredKeyResult> keyResults) throws SQLException {
    for (StoredGoals.StoredKeyResult one : keyResults) {
      if (one.measure() instanceof Aligned
          && !Objects.equals(one.score(), goals.carriedScoreOf(one.id()))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
