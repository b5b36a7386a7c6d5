package vn.okr.adapters.persistence.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Check-ins and lines of history with ids of one's choice, in one schema of the database. */
final class RecordedRows {
  static final UUID KEY_RESULT = idAt("2026-01-10T08:00:00Z", 1);

  private static final String GOAL =
      """
      insert into unit values ('%1$s', 'Công ty', 'COMPANY', null, false, 0);
      insert into person (id, display_name, active, search_text, revision)
        values ('%1$s', 'Lan', true, 'lan', 0);
      insert into cycle (id, name, starts_on, ends_on, phase, revision)
        values ('%1$s', 'Quý 1', '2026-01-01', '2026-03-31', 'RUNNING', 0);
      insert into objective (id, cycle_id, owner_unit_id, title, ambition, state, achieved,
          timed_weight, steady_weight, search_text, revision)
        values ('%1$s', '%1$s', '%1$s', 'Mục tiêu', 'COMMITTED', 'PUBLISHED', 0, 0, 0, '', 0);
      insert into key_result (id, objective_id, position, title, measure, weight, dropped)
        values ('%1$s', '%1$s', 0, 'Kết quả', 'binary', 1, false)
      """;

  /** As the version before months writes them. */
  private static final String CHECK_IN =
      """
      insert into check_in (blockers, by_id, by_service_account_id, confidence, corrects, done,
          effective_on, key_result_id, milestones_done, note, recorded_at, value, id)
        values (null, '%2$s', null, 7, %3$s, null, '2026-02-03', '%2$s', null, 'Ghi chú', now(),
          12.5, '%1$s')
      """;

  private static final String LINE =
      """
      insert into history (at, by_id, by_service_account_id, field, key_result_id, new_value,
          old_value, reason, subject_id, what, id)
        values (now(), '%2$s', null, 'title', null, 'sau', 'trước', null, '%2$s', 'EDITED', '%1$s')
      """;

  private final DataSource database;
  private final String schema;

  RecordedRows(DataSource database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  /** An id of version 7. */
  static UUID idAt(String instant, int number) {
    long high = Instant.parse(instant).toEpochMilli() << 16 | 0x7000;
    return new UUID(high, 0x8000_0000_0000_0000L | number);
  }

  /** Adds the goal that all of them are about, and who reports. */
  void goal() throws SQLException {
    run(GOAL.formatted(KEY_RESULT));
  }

  void checkIn(UUID id, @Nullable UUID corrects) throws SQLException {
    run(checkInSql(id, corrects));
  }

  static String checkInSql(UUID id, @Nullable UUID corrects) {
    return CHECK_IN.formatted(id, KEY_RESULT, corrects == null ? "null" : "'" + corrects + "'");
  }

  void line(UUID id) throws SQLException {
    run(LINE.formatted(id, KEY_RESULT));
  }

  void run(String sql) throws SQLException {
    inSchema(statement -> statement.execute(sql));
  }

  /** The first column of the rows that are found. */
  List<String> column(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    inSchema(
        statement -> {
          ResultSet rows = statement.executeQuery(sql);
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        });
    return found;
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }

  private void inSchema(Work work) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try {
        statement.execute("set search_path to " + schema);
        work.on(statement);
      } finally {
        statement.execute("reset role; reset search_path");
      }
    }
  }
}
