package vn.okr.http.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grade;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

/** A grading sheet as rows: each objective's key results, their average, at last the owner's. */
final class ScorecardTable {
  /**
   * A row.
   *
   * @param total whether it sums up those before it
   * @param cells what it holds; empty cells are absent
   */
  record Row(boolean total, Map<Column, Cell> cells) {
    Row(boolean total) {
      this(total, new EnumMap<>(Column.class));
    }

    Row with(Column column, @Nullable String text) {
      if (text != null) {
        cells.put(column, new Cell.Text(text));
      }
      return this;
    }

    Row with(Column column, @Nullable Score score) {
      return score == null ? this : with(column, score.toDecimal());
    }

    Row with(Column column, @Nullable Quantity quantity) {
      return quantity == null ? this : with(column, quantity.toDecimal());
    }

    Row with(Column column, BigDecimal number) {
      cells.put(column, new Cell.Amount(number));
      return this;
    }
  }

  private final SheetWords words;
  private final List<Row> rows = new ArrayList<>();

  private ScorecardTable(SheetWords words) {
    this.words = words;
  }

  static List<Row> of(Scorecard scorecard, SheetWords words) {
    ScorecardTable table = new ScorecardTable(words);
    scorecard.objectives().forEach(table::add);
    table.rows.add(
        new Row(true)
            .with(Column.OBJECTIVE, scorecard.ownerName())
            .with(Column.KEY_RESULT, words.of("progress"))
            .with(Column.SCORE, scorecard.own().progress()));
    return table.rows;
  }

  private void add(ObjectiveView view) {
    Objective.Definition definition = view.facts().objective().definition();
    String title = definition.title().value();
    String ambition = words.of("ambition", definition.ambition());
    view.keyResults()
        .forEach(
            part ->
                rows.add(
                    row(part)
                        .with(Column.OBJECTIVE, title)
                        .with(Column.AMBITION, ambition)
                        .with(Column.STATE, words.of("status", part.status()))));
    Closure closure = view.facts().objective().closure();
    rows.add(
        new Row(true)
            .with(Column.OBJECTIVE, title)
            .with(Column.KEY_RESULT, words.of("average"))
            .with(Column.SCORE, view.score())
            .with(Column.GRADE, closure == null ? null : closure.grade()));
  }

  private static Row row(KeyResultView view) {
    KeyResult keyResult = view.keyResult();
    KeyResult.Definition definition = keyResult.definition();
    Grade grade = keyResult.grade();
    return measured(definition.measure())
        .with(Column.KEY_RESULT, definition.title().value())
        .with(Column.WEIGHT, definition.weight().toDecimal())
        .with(Column.CURRENT, keyResult.standing().attainment().current())
        .with(Column.SCORE, keyResult.score())
        .with(Column.GRADE, grade == null ? null : grade.value());
  }

  private static Row measured(Measure measure) {
    Row row = new Row(false);
    return switch (measure) {
      case Metric metric ->
          row.with(Column.START, metric.start())
              .with(Column.TARGET, metric.target())
              .with(Column.UNIT, text(metric.unit()));
      case Keep keep ->
          row.with(Column.AT_LEAST, keep.atLeast())
              .with(Column.AT_MOST, keep.atMost())
              .with(Column.UNIT, text(keep.unit()));
      case Milestones _, Binary _, Aligned _ -> row;
    };
  }

  private static @Nullable String text(@Nullable UnitOfMeasure unit) {
    return unit == null ? null : unit.value();
  }
}
