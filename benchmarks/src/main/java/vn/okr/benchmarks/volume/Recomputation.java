package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Standing;

/**
 * Looks at what is stored, and lets the domain compute it again from the stored check-ins and
 * contributions; names what differs, and references that lead nowhere.
 */
public final class Recomputation {
  private final Database server;

  public Recomputation(Database server) {
    this.server = server;
  }

  /**
   * Compares every n-th objective with all its key results.
   *
   * @return what is wrong; empty when all agrees
   */
  public List<String> differences(int everyNth) throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (Connection connection = server.connect()) {
      wrong.addAll(new References(connection).dangling());
      StoredGoals goals = new StoredGoals(connection);
      for (StoredGoals.Stored objective : goals.every(everyNth)) {
        for (StoredGoals.StoredKeyResult keyResult : objective.keyResults()) {
          String difference = difference(goals, keyResult);
          if (difference != null) {
            wrong.add(difference);
          }
        }
        if (!Objects.equals(objective.score(), objective.averaged())) {
          wrong.add("objective " + objective.id() + ": " + objective.averaged());
        }
      }
    }
    return wrong;
  }

  private static @Nullable String difference(
      StoredGoals goals, StoredGoals.StoredKeyResult keyResult) throws SQLException {
    KeyResultId id = keyResult.id();
    CheckInLog log = goals.logOf(id);
    Standing standing = log.standing(keyResult.measure());
    boolean carried = keyResult.measure() instanceof Aligned;
    Object expected = carried ? goals.carriedScoreOf(id) : standing.attainment().score();
    boolean same =
        Objects.equals(keyResult.score(), expected)
            && Objects.equals(keyResult.current(), standing.attainment().current())
            && Objects.equals(keyResult.confidence(), standing.confidence())
            && Objects.equals(keyResult.lastCheckInOn(), standing.lastCheckInOn());
    return same ? null : "key result " + id.value() + ": " + standing + ", score " + expected;
  }
}
