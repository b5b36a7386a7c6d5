package vn.okr.application.objective;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;

import java.util.List;
import java.util.function.Supplier;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.application.objective.ShapeKeyResults.KeyResultEdit;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.OkrWorld;
import vn.okr.testkit.SmallCompany;

/** Everything someone may try to do with an objective or one of its key results. */
enum Step {
  READ((world, actor, o, _) -> world.browseObjectives.get(actor, o.id())),
  READ_KEY_RESULT((world, actor, o, _) -> world.browseObjectives.keyResult(actor, first(o))),
  READ_HISTORY(
      (world, actor, o, _) -> world.browseObjectives.history(actor, o.id(), PageRequest.first())),
  READ_CHECK_INS(
      (world, actor, o, _) -> world.browseCheckIns.list(actor, first(o), PageRequest.first())),
  READ_ALIGNMENT((world, actor, o, _) -> world.browseAlignment.of(actor, o.id())),
  READ_EXPLANATION((world, actor, o, _) -> world.explainScores.objective(actor, o.id())),
  READ_MAP((world, actor, o, _) -> world.browseAlignment.map(actor, o.cycleId(), o.id(), 1)),
  EDIT(
      (world, actor, o, body) ->
          world.draftObjectives.edit(
              actor, o.id(), SmallCompany.ANY, body.of(() -> retitled("Tên khác")))),
  DELETE((world, actor, o, _) -> world.draftObjectives.delete(actor, o.id(), SmallCompany.ANY)),
  PUBLISH((world, actor, o, _) -> world.publishObjectives.publish(actor, o.id())),
  DROP((world, actor, o, body) -> world.publishObjectives.drop(actor, o.id(), body.of(why()))),
  CLOSE(
      (world, actor, o, body) ->
          world.closeObjectives.close(
              actor, o.id(), body.of(() -> new Grading(List.of(), ObjectiveBuilder.reflection())))),
  ALIGN(
      (world, actor, o, body) ->
          world.alignObjectives.replace(actor, o.id(), SmallCompany.ANY, body.of(List::of))),
  ADD_KEY_RESULT(
      (world, actor, o, body) ->
          world.shapeKeyResults.add(actor, o.id(), body.of(() -> aKeyResult().asked()))),
  EDIT_KEY_RESULT(
      (world, actor, o, body) ->
          world.shapeKeyResults.edit(
              actor, first(o), SmallCompany.ANY, body.of(() -> retitledKeyResult()))),
  DELETE_KEY_RESULT(
      (world, actor, o, _) -> world.shapeKeyResults.delete(actor, first(o), SmallCompany.ANY)),
  DROP_KEY_RESULT(
      (world, actor, o, body) -> world.shapeKeyResults.drop(actor, first(o), body.of(why()))),
  CHECK_IN(
      (world, actor, o, body) ->
          world.recordCheckIns.record(
              actor, first(o), body.of(() -> SmallCompany.said(Measures.value("1"))))),
  REOPEN((world, actor, o, body) -> world.closeObjectives.reopen(actor, o.id(), body.of(why())));

  /** Whether the body of a request was read. */
  static final class Body {
    private boolean read;

    <T> Supplier<T> of(Supplier<T> content) {
      return () -> {
        read = true;
        return content.get();
      };
    }

    boolean wasRead() {
      return read;
    }
  }

  /** One attempt. */
  interface Attempt {
    void take(OkrWorld world, Actor actor, Objective objective, Body body);
  }

  private final Attempt attempt;

  Step(Attempt attempt) {
    this.attempt = attempt;
  }

  void take(OkrWorld world, Actor actor, Objective objective, Body body) {
    attempt.take(world, actor, objective, body);
  }

  boolean isReading() {
    return name().startsWith("READ");
  }

  private static Supplier<Note> why() {
    return () -> new Note("Đổi hướng");
  }

  private static ObjectiveEdit retitled(String title) {
    return new ObjectiveEdit(
        Patch.to(new Title(title)), Patch.keep(), Patch.keep(), Patch.keep(), null);
  }

  private static KeyResultEdit retitledKeyResult() {
    return new KeyResultEdit(
        Patch.to(new Title("Tên khác")),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        null);
  }
}
