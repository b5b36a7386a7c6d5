package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.okr.benchmarks.volume.Database;

/** Check-ins of subjects on their key results. */
final class CheckIns {
  private static final int VALUES = 10;

  private CheckIns() {}

  /** Ten for each, with values that differ; the first ones are by different people. */
  static List<Request> of(List<Subject> subjects) {
    List<Request> checkIns = new ArrayList<>();
    for (int value = 0; value < VALUES; value++) {
      for (Subject subject : subjects) {
        checkIns.add(checkIn(subject, 100 + 7 * value));
      }
    }
    return checkIns;
  }

  private static Request checkIn(Subject subject, int value) {
    return Request.post(
        "/api/v1/key-results/" + subject.keyResult() + "/check-ins",
        subject.token(),
        "{\"value\": " + value + ", \"confidence\": " + value % 10 + "}");
  }

  /** Takes back those of the last hour, so that every turn finds the same history. */
  static void forget(Database database, List<Subject> subjects) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from check_in where key_result_id = any(?) and recorded_at > now() -"
                    + " interval '1 hour'")) {
      delete.setArray(
          1,
          connection.createArrayOf(
              "uuid", subjects.stream().map(Subject::keyResult).toArray(UUID[]::new)));
      delete.execute();
      statement.execute("truncate roll_up_request");
      statement.execute("vacuum objective, key_result, roll_up_request");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
