package vn.okr.bootstrap.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.organisation.Owner;

/** What a client sends, written as the contract has it and without the help of the adapter. */
final class Bodies {
  private Bodies() {}

  /** An object of those fields that have a value: name, value, name, value. */
  static Map<String, Object> object(@Nullable Object... fields) {
    Map<String, Object> object = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i] != null && fields[i + 1] != null) {
        object.put(fields[i].toString(), fields[i + 1]);
      }
    }
    return object;
  }

  static Map<String, Object> cycle(NewCycle cycle) {
    return object(
        "name", cycle.name().value(),
        "startsOn", cycle.period().startsOn().toString(),
        "endsOn", cycle.period().endsOn().toString(),
        "parentId", cycle.parentId() == null ? null : cycle.parentId().value().toString());
  }

  static Map<String, Object> objective(NewObjective objective) {
    var definition = objective.definition();
    return object(
        "cycleId", objective.cycleId().value().toString(),
        "owner", owner(objective.owner()),
        "title", definition.title().value(),
        "description", definition.description() == null ? null : definition.description().value(),
        "ambition", definition.ambition().name(),
        "keyResults", objective.keyResults().stream().map(Bodies::keyResult).toList(),
        "alignments", links(objective.alignments()));
  }

  private static Map<String, Object> owner(Owner owner) {
    String type =
        switch (owner) {
          case Owner.OfUnit _ -> "unit";
          case Owner.OfPerson _ -> "person";
        };
    return object("type", type, "id", owner.value().toString());
  }

  private static Map<String, Object> keyResult(NewKeyResult keyResult) {
    return object(
        "title", keyResult.title().value(),
        "weight", keyResult.weight().toDecimal(),
        "ownerId", keyResult.ownerId() == null ? null : keyResult.ownerId().value().toString(),
        "measure", measure(keyResult.measure()),
        "startingConfidence",
            keyResult.startingConfidence() == null ? null : keyResult.startingConfidence().value());
  }

  private static Map<String, Object> measure(MeasureInput input) {
    return switch (input) {
      case MeasureInput.Complete(Measure measure) -> measure(measure);
      case MeasureInput.Checklist(List<MeasureInput.Step> steps) ->
          object(
              "type",
              "milestones",
              "milestones",
              steps.stream()
                  .map(s -> object("title", s.title().value(), "weight", s.weight().toDecimal()))
                  .toList());
    };
  }

  private static Map<String, Object> measure(Measure measure) {
    return switch (measure) {
      case Metric m ->
          object(
              "type", "metric", "start", m.start().toDecimal(), "target", m.target().toDecimal());
      case Keep keep ->
          object(
              "type",
              "keep",
              "atLeast",
              keep.atLeast() == null ? null : keep.atLeast().toDecimal(),
              "atMost",
              keep.atMost() == null ? null : keep.atMost().toDecimal(),
              "method",
              keep.method().name());
      case Milestones m ->
          object(
              "type",
              "milestones",
              "milestones",
              m.milestones().stream()
                  .map(s -> object("title", s.title().value(), "weight", s.weight().toDecimal()))
                  .toList());
      case Binary _ -> object("type", "binary");
      case Aligned _ -> object("type", "aligned");
    };
  }

  static List<Map<String, Object>> links(List<Link> links) {
    return links.stream().map(Bodies::link).toList();
  }

  private static Map<String, Object> link(Link link) {
    String type =
        switch (link.to()) {
          case Target.OfObjective _ -> "objective";
          case Target.OfKeyResult _ -> "keyResult";
        };
    return object(
        "to", object("type", type, "id", link.to().value().toString()),
        "kind", link.kind().name(),
        "weight", link.weight().toDecimal());
  }

  static Map<String, Object> checkIn(NewCheckIn checkIn) {
    Map<String, Object> body =
        object(
            "confidence", checkIn.confidence() == null ? null : checkIn.confidence().value(),
            "note", checkIn.note() == null ? null : checkIn.note().value(),
            "on", checkIn.on() == null ? null : checkIn.on().toString(),
            "corrects", checkIn.corrects() == null ? null : checkIn.corrects().value().toString());
    switch (checkIn.reading()) {
      case Reading.OfValue value -> body.put("value", value.value().toDecimal());
      case Reading.OfDone done -> body.put("done", done.done());
      case Reading.OfMilestones steps ->
          body.put(
              "milestonesDone",
              steps.done().stream().map(MilestoneId::value).map(Object::toString).toList());
      case Reading.None _ -> body.remove("value");
    }
    return body;
  }

  static Map<String, Object> grading(Grading grading) {
    var reflection = grading.reflection();
    return object(
        "grades",
            grading.proposals().stream()
                .map(
                    p ->
                        object(
                            "keyResultId", p.keyResult().value().toString(),
                            "grade", p.grade().toDecimal(),
                            "reason", p.reason() == null ? null : p.reason().value()))
                .toList(),
        "worked", reflection.worked().value(),
        "hindered", reflection.hindered().value(),
        "change", reflection.change().value(),
        "missReason", reflection.missReason() == null ? null : reflection.missReason().value());
  }
}
