package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.volume.Database;

/**
 * What is asked of the API, by many people each.
 *
 * @param objective one of their own
 * @param list the first 50 of the quarter
 * @param search words that a third of all objectives hold
 * @param progress of the company and all its units
 * @param map its first level
 */
record Views(
    List<Request> objective,
    List<Request> list,
    List<Request> search,
    List<Request> progress,
    List<Request> map) {
  private static final String RUNNING =
      """
      select q.id, q.parent_id from cycle q
      where q.phase = 'RUNNING' and q.parent_id is not null limit 1""";

  static Views of(Database database, List<Subject> subjects) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet cycle = statement.executeQuery(RUNNING)) {
      cycle.next();
      String quarter = cycle.getString(1);
      String year = cycle.getString(2);
      return new Views(
          subjects.stream().map(s -> get("/objectives/" + s.objective(), s)).toList(),
          all(subjects, "/objectives?limit=50&cycle=" + quarter),
          all(subjects, "/objectives?q=quy%20trinh%20ke%20toan&cycle=" + quarter),
          all(subjects, "/cycles/" + quarter + "/progress"),
          all(subjects, "/cycles/" + year + "/map?depth=1"));
    }
  }

  private static List<Request> all(List<Subject> subjects, String path) {
    return subjects.stream().map(s -> get(path, s)).toList();
  }

  private static Request get(String path, Subject by) {
    return Request.get("/api/v1" + path, by.token());
  }

  /** All of them by name. */
  Map<String, List<Request>> byName() {
    return Map.of(
        "objective", objective, "list", list, "search", search, "progress", progress, "map", map);
  }
}
