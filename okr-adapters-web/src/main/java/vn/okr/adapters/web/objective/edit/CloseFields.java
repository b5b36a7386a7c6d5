package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;

/**
 * The form of grading, as typed.
 *
 * @param grades a line for each key result that is graded, in their order
 */
public record CloseFields(
    List<Line> grades, String worked, String hindered, String change, String missReason) {
  /**
   * The grade of one key result.
   *
   * @param grade the grade typed; empty for what the score proposes
   */
  public record Line(KeyResult keyResult, String grade, String reason) {}

  static CloseFields of(ObjectiveView view) {
    return new CloseFields(lines(view, _ -> "", _ -> ""), "", "", "", "");
  }

  static CloseFields from(MultivaluedMap<String, String> form, ObjectiveView view) {
    return new CloseFields(
        lines(
            view,
            keyResult -> text(form, "grade." + keyResult.id().value()),
            keyResult -> text(form, "reason." + keyResult.id().value())),
        text(form, "worked"),
        text(form, "hindered"),
        text(form, "change"),
        text(form, "missReason"));
  }

  /**
   * The grading; a key result left alone gets what its score proposes.
   *
   * @throws OkrException pointing to the field that cannot be read
   */
  Grading toGrading(Typed typed) {
    List<Grading.Proposal> proposals = new ArrayList<>();
    for (Line line : grades) {
      if (!Typed.isNothing(line.grade()) || !Typed.isNothing(line.reason())) {
        String pointer = "/grades/" + proposals.size();
        proposals.add(
            FieldReader.at(
                pointer,
                () ->
                    new Grading.Proposal(
                        line.keyResult().id(),
                        Typed.isNothing(line.grade())
                            ? line.keyResult().proposedGrade()
                            : Score.of(typed.number(line.grade())),
                        FieldReader.noteOrNone(line.reason()))));
      }
    }
    return new Grading(
        proposals,
        new Closure.Reflection(
            FieldReader.at("/worked", () -> new Note(worked)),
            FieldReader.at("/hindered", () -> new Note(hindered)),
            FieldReader.at("/change", () -> new Note(change)),
            FieldReader.at("/missReason", () -> FieldReader.noteOrNone(missReason))));
  }

  private static List<Line> lines(
      ObjectiveView view, Function<KeyResult, String> grade, Function<KeyResult, String> reason) {
    return view.keyResults().stream()
        .map(KeyResultView::keyResult)
        .filter(keyResult -> !keyResult.dropped())
        .map(keyResult -> new Line(keyResult, grade.apply(keyResult), reason.apply(keyResult)))
        .toList();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
