package vn.okr.adapters.web.checkin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.CheckInDue;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;

/**
 * A line of the grid.
 *
 * @param cells what stands in it
 * @param errors what is wrong, by the cell's name; under an empty name what is wrong with the line
 */
public record GridRow(
    ObjectiveView objective, KeyResultView view, Cells cells, Map<String, String> errors) {
  static GridRow of(CheckInDue due, Cells cells, Map<String, String> errors) {
    return new GridRow(due.objective(), due.keyResult(), cells, errors);
  }

  /** The line of one key result by itself. */
  public static GridRow of(
      ObjectiveView objective, KeyResultView view, Cells cells, Map<String, String> errors) {
    return new GridRow(objective, view, cells, errors);
  }

  /** The key result. */
  public KeyResult keyResult() {
    return view.keyResult();
  }

  /** Its id, by which the fields of the line are called. */
  public String id() {
    return keyResult().id().value().toString();
  }

  /** What its value's cell is called. */
  public String valueId() {
    return "value-" + id();
  }

  /** What a cell's error is called, so that the cell can name it as its description. */
  public String errorId(String cell) {
    return cell + "-" + id();
  }

  /** How it is measured. */
  public Measure measure() {
    return keyResult().definition().measure();
  }

  /** The metric, if it is one. */
  public @Nullable Metric metric() {
    return measure() instanceof Metric metric ? metric : null;
  }

  /** The values to keep, if it is that. */
  public @Nullable Keep keep() {
    return measure() instanceof Keep keep ? keep : null;
  }

  /** The milestones, if it has some. */
  public @Nullable Milestones milestones() {
    return measure() instanceof Milestones milestones ? milestones : null;
  }

  /** Whether it is done or not. */
  public boolean binary() {
    return measure() instanceof Binary;
  }

  /** Whether it is carried by others. */
  public boolean carried() {
    return measure() instanceof Aligned;
  }

  /** What is wrong in a cell; null when nothing is. */
  public @Nullable String error(String cell) {
    return errors.get(cell);
  }

  /** Whether note and blockers are to be seen at once. */
  public boolean notesOpen() {
    return !cells.note().isEmpty()
        || !cells.blockers().isEmpty()
        || errors.containsKey("note")
        || errors.containsKey("blockers");
  }
}
