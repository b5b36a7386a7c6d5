package vn.okr.application.talk;

import jakarta.inject.Inject;
import vn.okr.application.UseCase;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Resolution;

/** Threads come to an end and are opened again. */
@UseCase
public class ResolveThreads {
  private final CommentAccess access;
  private final CommentJournal journal;
  private final Time time;

  @Inject
  public ResolveThreads(CommentAccess access, CommentJournal journal, Time time) {
    this.access = access;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Ends the thread that a comment began.
   *
   * @throws NotFound when there is no such comment the actor may know of
   * @throws NotAllowed unless the actor began it, owns the goal, leads there or is an admin
   * @throws Conflict {@code illegal-transition} when it has ended, or the comment is an answer
   */
  public void resolve(Actor actor, CommentId id) {
    Comment comment = resolvable(actor, id);
    journal.save(comment.resolved(new Resolution(actor.person(), time.now())));
  }

  /**
   * Opens it again; refused as ending it is.
   *
   * @throws Conflict {@code illegal-transition} when it has not ended
   */
  public void reopen(Actor actor, CommentId id) {
    journal.save(resolvable(actor, id).reopened());
  }

  private Comment resolvable(Actor actor, CommentId id) {
    CommentAccess.Found found = access.readable(actor, id);
    if (!found.place().rights().mayResolve(found.comment(), found.place().objective())) {
      throw new NotAllowed();
    }
    return found.comment();
  }
}
