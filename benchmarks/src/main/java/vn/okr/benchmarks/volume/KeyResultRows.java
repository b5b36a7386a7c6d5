package vn.okr.benchmarks.volume;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveId;

/** Writes key results. */
final class KeyResultRows implements AutoCloseable {
  private final CopyText out;

  KeyResultRows(PGConnection database) throws SQLException {
    out =
        new CopyText(
            database,
            """
            key_result (id, objective_id, position, title, measure, start_value, target_value,
              at_least, at_most, keep_method, unit, milestones, weight, starting_confidence,
              dropped, published_on, current_value, score, confidence, last_check_in_on, grade)""");
  }

  void write(ObjectiveId objective, List<KeyResult> keyResults) {
    for (int position = 0; position < keyResults.size(); position++) {
      write(objective, position, keyResults.get(position));
    }
  }

  private void write(ObjectiveId objective, int position, KeyResult keyResult) {
    KeyResult.Definition definition = keyResult.definition();
    Measure measure = definition.measure();
    Attainment attainment = keyResult.standing().attainment();
    Metric metric = measure instanceof Metric one ? one : null;
    Keep keep = measure instanceof Keep one ? one : null;
    out.row(
        keyResult.id().value(),
        objective.value(),
        position,
        definition.title().value(),
        measure.type(),
        metric == null ? null : metric.start(),
        metric == null ? null : metric.target(),
        keep == null ? null : keep.atLeast(),
        keep == null ? null : keep.atMost(),
        keep == null ? null : keep.method(),
        unit(metric != null ? metric.unit() : keep != null ? keep.unit() : null),
        measure instanceof Milestones steps ? json(steps, attainment.milestonesDone()) : null,
        definition.weight(),
        GoalRows.number(definition.startingConfidence()),
        keyResult.dropped(),
        keyResult.publishedOn(),
        attainment.current(),
        GoalRows.number(attainment.score()),
        GoalRows.number(keyResult.standing().confidence()),
        keyResult.standing().lastCheckInOn(),
        keyResult.grade() == null ? null : keyResult.grade().value().tenThousandths());
  }

  private static @Nullable String unit(@Nullable UnitOfMeasure unit) {
    return unit == null ? null : unit.value();
  }

  /** Titles here are plain words, which JSON takes as they are. */
  private static String json(Milestones measure, Set<MilestoneId> done) {
    return measure.milestones().stream()
        .map(milestone -> json(milestone, done.contains(milestone.id())))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String json(Milestone milestone, boolean done) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"weight\":%s,\"done\":%s}"
        .formatted(milestone.id().value(), milestone.title(), milestone.weight(), done);
  }

  @Override
  public void close() {
    out.close();
  }
}
