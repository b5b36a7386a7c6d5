package vn.okr.benchmarks.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.okr.benchmarks.volume.Database;

/** What the drill has left in the database, seen past the product. */
final class StoredMarks {
  private static final String FOUND =
      """
      select note, count(*) from check_in where note like 'drill-%' group by note
      union all
      select title, count(*) from objective where title like 'drill-draft-%' group by title
      union all
      select new_value, count(*) from history where new_value like 'drill-edit-%'
        group by new_value""";

  private static final String HALVES =
      """
      select 'draft without both key results: ' || title from objective o
        where title like 'drill-draft-%'
          and 2 <> (select count(*) from key_result k where k.objective_id = o.id)
      union all
      select 'draft without history: ' || title from objective o
        where title like 'drill-draft-%'
          and not exists (select from history h where h.subject_id = o.id)
      union all
      select 'done, but its answer not remembered: ' || mark from (
          select note as mark from check_in where note like 'drill-%'
          union all select title from objective where title like 'drill-draft-%') m
        where not exists (select from remembered_answer r where r.key = m.mark)
      union all
      select 'remembered, but not done: ' || key from remembered_answer r
        where key like 'drill-%'
          and not exists (select from check_in c where c.note = r.key)
          and not exists (select from objective o where o.title = r.key)""";

  private static final String WAITING = "select count(*) from roll_up_request";

  private final Database database;

  StoredMarks(Database database) {
    this.database = database;
  }

  Marks find() throws SQLException {
    Marks marks = new Marks();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(FOUND)) {
      while (rows.next()) {
        marks.add(rows.getString(1), rows.getInt(2));
      }
    }
    return marks;
  }

  /** What is there without what belongs to it. */
  List<String> halfWritten() throws SQLException {
    List<String> halves = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(HALVES)) {
      while (rows.next()) {
        halves.add(rows.getString(1));
      }
    }
    return halves;
  }

  /** Whether scores above have followed what moved below. */
  boolean isSettled() {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(WAITING)) {
      return rows.next() && rows.getLong(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
