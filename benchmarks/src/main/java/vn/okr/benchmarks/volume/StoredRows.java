package vn.okr.benchmarks.volume;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** From rows to the domain, as far as scores need it. */
final class StoredRows {
  private static final Pattern MILESTONE =
      Pattern.compile("\"id\": \"([^\"]+)\".*?\"weight\": ([0-9.]+)");

  private StoredRows() {}

  static Measure measure(ResultSet row) throws SQLException {
    return switch (row.getString("measure")) {
      case "metric" ->
          new Metric(
              Quantity.of(row.getBigDecimal("start_value")),
              Quantity.of(row.getBigDecimal("target_value")),
              null);
      case "keep" ->
          new Keep(
              quantity(row, "at_least"),
              quantity(row, "at_most"),
              KeepMethod.valueOf(row.getString("keep_method")),
              null);
      case "milestones" -> milestones(row.getString("milestones"));
      case "binary" -> new Binary();
      case "aligned" -> new Aligned();
      default -> throw new IllegalStateException("unknown measure");
    };
  }

  /** PostgreSQL sorts the members of an object by the length of their names: id, done, title. */
  private static Milestones milestones(String json) {
    List<Milestone> steps = new ArrayList<>();
    Matcher step = MILESTONE.matcher(json);
    while (step.find()) {
      MilestoneId id = new MilestoneId(UUID.fromString(step.group(1)));
      steps.add(new Milestone(id, new Title("step"), Weight.of(new BigDecimal(step.group(2)))));
    }
    return new Milestones(steps);
  }

  static CheckIn checkIn(ResultSet row) throws SQLException {
    UUID corrects = row.getObject("corrects", UUID.class);
    return new CheckIn(
        new CheckInId(row.getObject("id", UUID.class)),
        new KeyResultId(row.getObject("key_result_id", UUID.class)),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("by_id", UUID.class)),
        reading(row),
        confidence(row),
        null,
        null,
        corrects == null ? null : new CheckInId(corrects));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    Quantity value = quantity(row, "value");
    Boolean done = row.getObject("done", Boolean.class);
    java.sql.Array milestones = row.getArray("milestones_done");
    if (value != null) {
      return new Reading.OfValue(value);
    }
    if (done != null) {
      return new Reading.OfDone(done);
    }
    return milestones == null
        ? new Reading.None()
        : new Reading.OfMilestones(
            Arrays.stream((UUID[]) milestones.getArray())
                .map(MilestoneId::new)
                .collect(Collectors.toSet()));
  }

  static @Nullable Confidence confidence(ResultSet row) throws SQLException {
    return Confidence.ofNullable(row.getObject("confidence", Integer.class));
  }

  private static @Nullable Quantity quantity(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : Quantity.of(value);
  }
}
