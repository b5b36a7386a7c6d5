package vn.okr.adapters.web.objective.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Refusals;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Makes an objective of what was typed; what cannot be read is refused at its field. */
final class FieldReader {
  private final Typed typed;

  FieldReader(Typed typed) {
    this.typed = typed;
  }

  /**
   * The objective.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  DraftObjectives.NewObjective read(ObjectiveFields fields, CycleId cycle) {
    Refusals refusals = new Refusals();
    List<NewKeyResult> keyResults = new ArrayList<>();
    Objective.Definition[] definition = new Objective.Definition[1];
    refusals.gather("", () -> definition[0] = definition(fields));
    for (KeyResultFields one : fields.begun()) {
      refusals.gather("/keyResults/" + one.index(), () -> keyResults.add(keyResult(one)));
    }
    refusals.throwIfAny();
    return new DraftObjectives.NewObjective(
        cycle, owner(fields.owner()), definition[0], keyResults, links(fields.link()));
  }

  private static Objective.Definition definition(ObjectiveFields fields) {
    return new Objective.Definition(
        at("/title", () -> new Title(fields.title())),
        at("/description", () -> noteOrNone(fields.description())),
        "COMMITTED".equals(fields.ambition()) ? Ambition.COMMITTED : Ambition.ASPIRATIONAL);
  }

  static @Nullable Note noteOrNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : new Note(text);
  }

  private static Owner owner(String text) {
    UUID id = idIn(text);
    if (id == null) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/owner");
    }
    return text.startsWith("unit:") ? Owner.of(new UnitId(id)) : Owner.of(new PersonId(id));
  }

  private static List<Link> links(String text) {
    UUID id = idIn(text);
    if (id == null) {
      return List.of();
    }
    Target target =
        text.startsWith("keyResult:")
            ? new Target.OfKeyResult(new KeyResultId(id))
            : new Target.OfObjective(new ObjectiveId(id));
    return List.of(new Link(target, LinkKind.CONTRIBUTES, Weight.ONE));
  }

  private static @Nullable UUID idIn(String text) {
    return Typed.idOrNone(text.substring(text.indexOf(':') + 1));
  }

  private NewKeyResult keyResult(KeyResultFields fields) {
    return new NewKeyResult(
        at("/title", () -> new Title(fields.title())),
        measure(fields),
        at("/weight", () -> weight(fields.weight())),
        null,
        at("/confidence", () -> Confidence.ofNullable(typed.wholeOrNone(fields.confidence()))));
  }

  Weight weight(String text) {
    return Typed.isNothing(text) ? Weight.ONE : Weight.of(typed.number(text));
  }

  private MeasureInput measure(KeyResultFields fields) {
    return switch (fields.measure()) {
      case "keep" -> new MeasureInput.Complete(keep(fields));
      case "milestones" ->
          new MeasureInput.Checklist(at("/milestones", () -> steps(fields.milestones())));
      case "binary" -> new MeasureInput.Complete(new Binary());
      case "aligned" -> new MeasureInput.Complete(new Aligned());
      default -> new MeasureInput.Complete(metric(fields));
    };
  }

  private Metric metric(KeyResultFields fields) {
    return new Metric(
        at("/start", () -> typed.quantity(fields.start())),
        at("/target", () -> typed.quantity(fields.target())),
        at("/unit", () -> unit(fields.unit())));
  }

  private Keep keep(KeyResultFields fields) {
    KeepMethod method =
        Arrays.stream(KeepMethod.values())
            .filter(one -> one.name().equals(fields.method()))
            .findFirst()
            .orElse(KeepMethod.SHARE);
    return at(
        "/atLeast",
        () ->
            new Keep(
                typed.quantityOrNone(fields.atLeast()),
                typed.quantityOrNone(fields.atMost()),
                method,
                unit(fields.unit())));
  }

  private static @Nullable UnitOfMeasure unit(String text) {
    return Typed.isNothing(text) ? null : new UnitOfMeasure(text);
  }

  private static List<MeasureInput.Step> steps(String lines) {
    List<MeasureInput.Step> steps =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> new MeasureInput.Step(null, new Title(line), Weight.ONE))
            .toList();
    if (steps.isEmpty()) {
      throw new InvalidInput("required", Map.of());
    }
    return steps;
  }

  static <T extends @Nullable Object> T at(String pointer, Supplier<T> read) {
    try {
      return read.get();
    } catch (OkrException refused) {
      throw refused.under(pointer);
    }
  }
}
