package vn.okr.adapters.web.objective.edit;

import static vn.okr.adapters.web.objective.edit.FieldReader.at;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Patch;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Makes key results of what was typed; what cannot be read is refused at its field. */
final class KeyResultReader {
  private final Typed typed;
  private final PeopleNamed people;

  KeyResultReader(Typed typed, PeopleNamed people) {
    this.typed = typed;
    this.people = people;
  }

  /**
   * A new one.
   *
   * @throws OkrException pointing to the field that cannot be read
   */
  NewKeyResult read(KeyResultFields fields) {
    return new NewKeyResult(
        title(fields), measure(fields, null), weight(fields), owner(fields), confidence(fields));
  }

  /**
   * What is to be changed about one.
   *
   * @param known how it was measured
   * @throws OkrException pointing to the field that cannot be read
   */
  ShapeKeyResults.KeyResultEdit readEdit(KeyResultFields fields, Measure known, String reason) {
    return new ShapeKeyResults.KeyResultEdit(
        Patch.to(title(fields)),
        Patch.to(measure(fields, known)),
        Patch.to(weight(fields)),
        new Patch<@Nullable PersonId>(true, owner(fields)),
        new Patch<@Nullable Confidence>(true, confidence(fields)),
        at("/reason", () -> FieldReader.noteOrNone(reason)));
  }

  private static Title title(KeyResultFields fields) {
    return at("/title", () -> new Title(fields.title()));
  }

  private Weight weight(KeyResultFields fields) {
    return at(
        "/weight",
        () ->
            Typed.isNothing(fields.weight())
                ? Weight.ONE
                : Weight.of(typed.number(fields.weight())));
  }

  private @Nullable PersonId owner(KeyResultFields fields) {
    return at("/ownerId", () -> people.one(fields.owner(), fields.ownerId()));
  }

  private @Nullable Confidence confidence(KeyResultFields fields) {
    return at("/confidence", () -> Confidence.ofNullable(typed.wholeOrNone(fields.confidence())));
  }

  private MeasureInput measure(KeyResultFields fields, @Nullable Measure known) {
    return switch (fields.measure()) {
      case "keep" -> new MeasureInput.Complete(keep(fields));
      case "milestones" ->
          new MeasureInput.Checklist(
              at("/milestones", () -> MilestoneLines.read(fields.milestones(), known, typed)));
      case "binary" -> new MeasureInput.Complete(new Binary());
      case "aligned" -> new MeasureInput.Complete(new Aligned());
      default -> new MeasureInput.Complete(metric(fields));
    };
  }

  private Metric metric(KeyResultFields fields) {
    return new Metric(
        at("/start", () -> typed.quantity(fields.start())),
        at("/target", () -> typed.quantity(fields.target())),
        unit(fields));
  }

  private Keep keep(KeyResultFields fields) {
    KeepMethod method =
        Arrays.stream(KeepMethod.values())
            .filter(one -> one.name().equals(fields.method()))
            .findFirst()
            .orElse(KeepMethod.SHARE);
    Quantity atLeast = at("/atLeast", () -> typed.quantityOrNone(fields.atLeast()));
    Quantity atMost = at("/atMost", () -> typed.quantityOrNone(fields.atMost()));
    UnitOfMeasure unit = unit(fields);
    if (atLeast == null && atMost == null) {
      return at("/atLeast", () -> new Keep(null, null, method, unit));
    }
    return new Keep(atLeast, atMost, method, unit);
  }

  private static @Nullable UnitOfMeasure unit(KeyResultFields fields) {
    return at(
        "/unit", () -> Typed.isNothing(fields.unit()) ? null : new UnitOfMeasure(fields.unit()));
  }
}
