package vn.okr.application.talk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** People talk about goals; machines never do. */
@UseCase
public class WriteComments {
  /** What is to change about a comment. */
  public record Edit(Patch<Note> text, Patch<List<PersonId>> mentions) {}

  private final ObjectiveAccess objectives;
  private final CommentAccess access;
  private final CommentJournal journal;
  private final Ids ids;
  private final Time time;

  @Inject
  public WriteComments(
      ObjectiveAccess objectives,
      CommentAccess access,
      CommentJournal journal,
      Ids ids,
      Time time) {
    this.objectives = objectives;
    this.access = access;
    this.journal = journal;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Begins a thread on an objective.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed for a service account
   * @throws RuleViolated {@code unknown-reference} for a mention of nobody who is active
   */
  public CommentId onObjective(Actor actor, ObjectiveId id, Supplier<Said> asked) {
    return begin(access.readable(actor, id), null, asked);
  }

  /**
   * Begins a thread on a key result; refused as on an objective.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public CommentId onKeyResult(Actor actor, KeyResultId id, Supplier<Said> asked) {
    return begin(access.readable(actor, objectives.ownerOf(id)), id, asked);
  }

  /**
   * Answers in the thread of a comment; refused as a thread's beginning is.
   *
   * @throws NotFound when there is no such comment the actor may know of
   */
  public CommentId answer(Actor actor, CommentId id, Supplier<Said> asked) {
    CommentAccess.Found found = access.readable(actor, id);
    PersonId author = found.place().rights().author();
    Said said = asked.get();
    return journal.add(
        found.comment().answer(new CommentId(ids.next()), author, time.now(), said), found.place());
  }

  /**
   * Changes what a comment says.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed unless the actor wrote it
   * @throws Conflict {@code illegal-transition} once deleted
   */
  public void edit(Actor actor, CommentId id, Precondition precondition, Supplier<Edit> asked) {
    CommentAccess.Found found = changeable(actor, id, precondition);
    Edit edit = asked.get();
    Said said = found.comment().requireSaid();
    Said edited = new Said(edit.text().or(said.text()), edit.mentions().or(said.mentions()));
    if (!edited.equals(said)) {
      journal.saveEdited(said, found.comment().edited(edited, time.now()), found.place());
    }
  }

  /**
   * Takes back what a comment says; a mark of it stays.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed unless the actor wrote it
   * @throws Conflict {@code illegal-transition} once deleted
   */
  public void delete(Actor actor, CommentId id, Precondition precondition) {
    journal.save(changeable(actor, id, precondition).comment().delete());
  }

  private CommentId begin(
      CommentAccess.Place place, @Nullable KeyResultId keyResult, Supplier<Said> asked) {
    PersonId author = place.rights().author();
    Said said = asked.get();
    CommentId id = new CommentId(ids.next());
    return journal.add(
        Comment.begin(id, place.objective().id(), keyResult, author, time.now(), said), place);
  }

  private CommentAccess.Found changeable(Actor actor, CommentId id, Precondition precondition) {
    CommentAccess.Found found = access.readable(actor, id);
    if (!found.place().rights().mayChange(found.comment())) {
      throw new NotAllowed();
    }
    precondition.require(found.comment().revision());
    return found;
  }
}
