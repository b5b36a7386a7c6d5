package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.application.initiative.ManageInitiatives.NewInitiative;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.local.company.plan.Result;

/**
 * Tells of what people change on the way: goals given up, targets moved, numbers set right, and
 * talk.
 */
@Singleton
class ChangeTeller {
  /** Nobody else writes in the story, so every edit is meant for what is there. */
  private static final Precondition AS_IT_IS = _ -> {};

  private final DraftObjectives draftObjectives;
  private final PublishObjectives publishObjectives;
  private final ShapeKeyResults shapeKeyResults;
  private final RecordCheckIns recordCheckIns;
  private final ManageInitiatives manageInitiatives;
  private final TalkTeller talk;

  @Inject
  ChangeTeller(
      DraftObjectives draftObjectives,
      PublishObjectives publishObjectives,
      ShapeKeyResults shapeKeyResults,
      RecordCheckIns recordCheckIns,
      ManageInitiatives manageInitiatives,
      TalkTeller talk) {
    this.draftObjectives = draftObjectives;
    this.publishObjectives = publishObjectives;
    this.shapeKeyResults = shapeKeyResults;
    this.recordCheckIns = recordCheckIns;
    this.manageInitiatives = manageInitiatives;
    this.talk = talk;
  }

  /** What may happen among these people and goals. */
  final class Scene {
    private final Cast cast;
    private final GoalBook book;

    private Scene(Cast cast, GoalBook book) {
      this.cast = cast;
      this.book = book;
    }

    /** A goal is given up. */
    void drop(String key, String reason) {
      Told told = book.get(key);
      publishObjectives.drop(actor(told), told.id(), () -> new Note(reason));
      book.forget(key);
    }

    /** One key result is given up. */
    void dropResult(String key, int index, String reason) {
      Told told = book.get(key);
      shapeKeyResults.drop(actor(told), told.keyResult(index), () -> new Note(reason));
      book.replace(told.without(index));
    }

    /** A goal gets a better title. */
    void retitle(String key, String title, String reason) {
      Told told = book.get(key);
      DraftObjectives.ObjectiveEdit edit =
          new DraftObjectives.ObjectiveEdit(
              Patch.to(new Title(title)),
              Patch.keep(),
              Patch.keep(),
              Patch.keep(),
              new Note(reason));
      draftObjectives.edit(actor(told), told.id(), AS_IT_IS, () -> edit);
    }

    /** A key result is measured anew. */
    void remeasure(String key, int index, Result anew, String reason) {
      Told told = book.get(key);
      ShapeKeyResults.KeyResultEdit edit =
          new ShapeKeyResults.KeyResultEdit(
              Patch.to(new Title(anew.title())),
              Patch.to(anew.measure()),
              Patch.keep(),
              Patch.keep(),
              Patch.keep(),
              new Note(reason));
      shapeKeyResults.edit(actor(told), told.keyResult(index), AS_IT_IS, () -> edit);
    }

    /** Someone mistypes a number and sets it right at once. */
    void correct(String key, int index, String wrong, String right, String note) {
      CheckInId mistake = checkIn(key, index, wrong, null, null, null);
      checkIn(key, index, right, note, null, mistake);
    }

    /** Someone reports late what was true some days ago. */
    void reportLate(String key, int index, String value, LocalDate on, String note) {
      checkIn(key, index, value, note, on, null);
    }

    /** Work is taken up to move a key result. */
    void take(String key, int index, String title, String by, LocalDate due) {
      Told told = book.get(key);
      Initiative.Definition definition =
          new Initiative.Definition(new Title(title), cast.actor(by).person(), due, null);
      manageInitiatives.add(
          actor(told),
          told.keyResult(index),
          () -> new NewInitiative(definition, InitiativeState.IN_PROGRESS));
    }

    /** People ask and answer about a goal, and leave it open. */
    void discuss(String key, TalkTeller.Line... lines) {
      talk.tell(cast, book.get(key), List.of(lines));
    }

    /** People ask and answer about a goal until whoever began has what they need. */
    void settle(String key, TalkTeller.Line... lines) {
      talk.end(cast, talk.tell(cast, book.get(key), List.of(lines)), lines[0].by());
    }

    private CheckInId checkIn(
        String key,
        int index,
        String value,
        @Nullable String note,
        @Nullable LocalDate on,
        @Nullable CheckInId corrects) {
      Told told = book.get(key);
      NewCheckIn checkIn =
          new NewCheckIn(
              new Reading.OfValue(Quantity.of(value)),
              null,
              Note.ofNullable(note),
              null,
              on,
              corrects);
      return recordCheckIns
          .record(actor(told), told.keyResult(index), () -> checkIn)
          .checkIn()
          .id();
    }

    private Actor actor(Told told) {
      return cast.actor(told.account());
    }
  }

  Scene among(Cast cast, GoalBook book) {
    return new Scene(cast, book);
  }
}
