package vn.okr.application.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.port.Comments;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.CommentRights;

/** Brings a comment to an actor who may read the goal it is about. */
@ApplicationScoped
public class CommentAccess {
  private final Comments comments;
  private final ObjectiveAccess objectives;

  @Inject
  public CommentAccess(Comments comments, ObjectiveAccess objectives) {
    this.comments = comments;
    this.objectives = objectives;
  }

  /** An objective that is talked about, and what the actor may do there. */
  record Place(Objective objective, CommentRights rights) {}

  /** A comment and where it stands. */
  record Found(Comment comment, Place place) {}

  /**
   * The comment, for reading.
   *
   * @throws NotFound when there is none the actor may know of
   */
  Found readable(Actor actor, CommentId id) {
    Comment comment = comments.find(id).orElseThrow(NotFound::new);
    return new Found(comment, readable(actor, comment.objectiveId()));
  }

  /**
   * The objective, for commenting on.
   *
   * @throws NotFound when there is none the actor may know of
   */
  Place readable(Actor actor, ObjectiveId id) {
    Objective objective = objectives.readable(actor, id);
    return new Place(objective, new CommentRights(objectives.rights(actor, objective.owner())));
  }
}
