package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.objective.DraftAdvice;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/**
 * The fields of one key result in a form, as typed.
 *
 * @param index where it stands among the key results of the form
 * @param owner the name or e-mail of who checks in; empty for nobody else
 * @param ownerId the id chosen where several people fit; empty for none
 */
public record KeyResultFields(
    int index,
    String title,
    String measure,
    String start,
    String target,
    String unit,
    String atLeast,
    String atMost,
    String method,
    String milestones,
    String weight,
    String confidence,
    String owner,
    String ownerId) {

  static KeyResultFields empty(int index) {
    return new KeyResultFields(
        index, "", "metric", "", "", "", "", "", "SHARE", "", "", "", "", "");
  }

  /**
   * The fields of a key result there is.
   *
   * @param ownerTyped what to type to mean its owner
   */
  static KeyResultFields of(KeyResult keyResult, String ownerTyped, Show show) {
    return of(0, keyResult.definition(), ownerTyped, show);
  }

  /** The same, for one that is to be defined like that. */
  static KeyResultFields of(int index, KeyResult.Definition now, String ownerTyped, Show show) {
    return measured(index, now.title(), now.measure(), show)
        .with(
            show.typed(Quantity.of(now.weight().toDecimal())),
            now.startingConfidence() == null ? "" : show.number(now.startingConfidence().value()),
            ownerTyped,
            now.ownerId() == null ? "" : now.ownerId().value().toString());
  }

  /** The fields of one to be made, with a measure already thought of. */
  static KeyResultFields measured(int index, Title title, Measure measure, Show show) {
    Metric metric = measure instanceof Metric found ? found : null;
    Keep keep = measure instanceof Keep found ? found : null;
    UnitOfMeasure unit = metric != null ? metric.unit() : keep != null ? keep.unit() : null;
    return new KeyResultFields(
        index,
        title.value(),
        measure.type(),
        metric == null ? "" : show.typed(metric.start()),
        metric == null ? "" : show.typed(metric.target()),
        unit == null ? "" : unit.value(),
        keep == null ? "" : show.typed(keep.atLeast()),
        keep == null ? "" : show.typed(keep.atMost()),
        keep == null ? "SHARE" : keep.method().name(),
        measure instanceof Milestones steps ? MilestoneLines.of(steps, show) : "",
        "",
        "",
        "",
        "");
  }

  private KeyResultFields with(
      String newWeight, String newConfidence, String newOwner, String newOwnerId) {
    return new KeyResultFields(
        index,
        title,
        measure,
        start,
        target,
        unit,
        atLeast,
        atMost,
        method,
        milestones,
        newWeight,
        newConfidence,
        newOwner,
        newOwnerId);
  }

  static KeyResultFields from(MultivaluedMap<String, String> form, int index) {
    String prefix = "kr." + index + ".";
    return new KeyResultFields(
        index,
        text(form, prefix + "title"),
        text(form, prefix + "measure"),
        text(form, prefix + "start"),
        text(form, prefix + "target"),
        text(form, prefix + "unit"),
        text(form, prefix + "atLeast"),
        text(form, prefix + "atMost"),
        text(form, prefix + "method"),
        text(form, prefix + "milestones"),
        text(form, prefix + "weight"),
        text(form, prefix + "confidence"),
        text(form, prefix + "owner"),
        text(form, prefix + "ownerId"));
  }

  /** Whether anything was written. */
  boolean begun() {
    return !(title + start + target + atLeast + atMost + milestones).isBlank();
  }

  /** What it is so far, for advice. */
  DraftAdvice.Written written(Typed typed) {
    return new DraftAdvice.Written(
        title,
        measure.equals("metric")
            ? new DraftAdvice.Way(soFar(start, typed), soFar(target, typed))
            : null);
  }

  /** What cannot be read yet is not written yet. */
  private static @Nullable Quantity soFar(String text, Typed typed) {
    try {
      return typed.quantityOrNone(text);
    } catch (OkrException unread) {
      return null;
    }
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
