package vn.okr.benchmarks.volume;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.domain.shared.WeightedAverage;

/** Reads goals as they are stored. */
final class StoredGoals {
  /** A stored objective; grades take the place of scores once it is closed. */
  record Stored(UUID id, @Nullable Score score, List<StoredKeyResult> keyResults) {
    @Nullable Score averaged() {
      WeightedAverage average = new WeightedAverage();
      keyResults.forEach(one -> average.add(one.counted(), one.weight()));
      return average.value();
    }
  }

  /** A stored key result. */
  record StoredKeyResult(
      KeyResultId id,
      Measure measure,
      Weight weight,
      @Nullable Quantity current,
      @Nullable Score score,
      @Nullable Score counted,
      @Nullable Confidence confidence,
      @Nullable LocalDate lastCheckInOn) {}

  private final Connection connection;

  StoredGoals(Connection connection) {
    this.connection = connection;
  }

  List<Stored> every(int nth) throws SQLException {
    String sql =
        "select id, score from (select id, score, row_number() over (order by id) as place from"
            + " objective) o where place % ? = 0";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, nth);
      return stored(statement);
    }
  }

  /** Those with a key result that others carry. */
  List<Stored> carried() throws SQLException {
    String sql =
        "select id, score from objective o where exists (select from key_result k where"
            + " k.objective_id = o.id and k.measure = 'aligned')";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return stored(statement);
    }
  }

  private List<Stored> stored(PreparedStatement statement) throws SQLException {
    List<Stored> found = new ArrayList<>();
    ResultSet rows = statement.executeQuery();
    while (rows.next()) {
      UUID id = rows.getObject(1, UUID.class);
      found.add(new Stored(id, score(rows, 2), keyResultsOf(id)));
    }
    return found;
  }

  private List<StoredKeyResult> keyResultsOf(UUID objective) throws SQLException {
    List<StoredKeyResult> found = new ArrayList<>();
    String sql =
        "select k.*, coalesce(grade, score) as counted from key_result k where objective_id = ?"
            + " and not dropped order by position";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, objective);
      ResultSet row = statement.executeQuery();
      while (row.next()) {
        BigDecimal current = row.getBigDecimal("current_value");
        found.add(
            new StoredKeyResult(
                new KeyResultId(row.getObject("id", UUID.class)),
                StoredRows.measure(row),
                Weight.of(row.getBigDecimal("weight")),
                current == null ? null : Quantity.of(current),
                score(row, row.findColumn("score")),
                score(row, row.findColumn("counted")),
                StoredRows.confidence(row),
                row.getObject("last_check_in_on", LocalDate.class)));
      }
    }
    return found;
  }

  CheckInLog logOf(KeyResultId keyResult) throws SQLException {
    List<CheckIn> all = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("select * from check_in where key_result_id = ?")) {
      statement.setObject(1, keyResult.value());
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        all.add(StoredRows.checkIn(rows));
      }
    }
    return new CheckInLog(all);
  }

  @Nullable Score carriedScoreOf(KeyResultId keyResult) throws SQLException {
    List<Contribution> below = new ArrayList<>();
    String sql =
        "select o.id, o.score, l.weight from link l join objective o on o.id = l.from_objective_id"
            + " where l.to_key_result_id = ? and l.kind = 'CONTRIBUTES'"
            + " and o.state in ('PUBLISHED', 'CLOSED')";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, keyResult.value());
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        ObjectiveId lower = new ObjectiveId(rows.getObject(1, UUID.class));
        below.add(new Contribution(lower, score(rows, 2), Weight.of(rows.getBigDecimal(3))));
      }
    }
    return Contribution.scoreOf(below);
  }

  private static @Nullable Score score(ResultSet row, int column) throws SQLException {
    Integer value = row.getObject(column, Integer.class);
    return value == null ? null : Score.ofTenThousandths(value);
  }
}
