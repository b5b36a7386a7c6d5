package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.volume.Database;

/** What people look at. */
final class Views {
  private static final String RUNNING =
      """
      select q.id, q.parent_id from cycle q
      where q.phase = 'RUNNING' and q.parent_id is not null limit 1""";

  private Views() {}

  static Map<String, List<Request>> of(Database database, List<Subject> subjects)
      throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet cycle = statement.executeQuery(RUNNING)) {
      cycle.next();
      String quarter = cycle.getString(1);
      String year = cycle.getString(2);
      Map<String, List<Request>> views = new LinkedHashMap<>();
      views.put("an objective", subjects.stream().map(Rates::read).toList());
      views.put("a page of a list", all(subjects, "/objectives?cycle=" + quarter));
      views.put(
          "a search", all(subjects, "/objectives?q=quy%20trinh%20ke%20toan&cycle=" + quarter));
      views.put("progress of the company", all(subjects, "/cycles/" + quarter + "/progress"));
      views.put("first level of the map", all(subjects, "/cycles/" + year + "/map?depth=1"));
      return views;
    }
  }

  private static List<Request> all(List<Subject> subjects, String path) {
    return subjects.stream().map(s -> Request.get("/api/v1" + path, s.token())).toList();
  }
}
