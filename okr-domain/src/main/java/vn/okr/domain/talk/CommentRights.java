package vn.okr.domain.talk;

import java.util.HashSet;
import java.util.Set;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;

/**
 * What one actor may do with the comments on a goal that they may read. Everyone comments on what
 * they read, but for service accounts, which never do.
 *
 * @param goal their rights to the objective
 */
public record CommentRights(ObjectiveRights goal) {
  /**
   * Who writes comments as the actor.
   *
   * @throws NotAllowed for a service account
   */
  public PersonId author() {
    return goal.actor().person();
  }

  /** Whether the actor may change and delete the comment: who wrote it alone. */
  public boolean mayChange(Comment comment) {
    return goal.actor().id().equals(comment.by());
  }

  /**
   * Whether the actor may end the comment's thread and open it again: who began it, the owner of
   * the goal, those who lead there, admins; no service account.
   */
  public boolean mayResolve(Comment comment, Objective objective) {
    return goal.actor().id() instanceof PersonId
        && (mayChange(comment) || maySettle(objective, comment));
  }

  /** Who may be told of what is said about the objective, as a draft; but for admins, all. */
  public Set<PersonId> insiders() {
    Set<PersonId> insiders = new HashSet<>(goal.ownersPlace().leads());
    if (goal.ownersPlace().owner() instanceof Owner.OfPerson(PersonId owner)) {
      insiders.add(owner);
    }
    return insiders;
  }

  private boolean maySettle(Objective objective, Comment comment) {
    return goal.maySeeDrafts()
        || objective.keyResults().all().stream()
            .filter(keyResult -> keyResult.id().equals(comment.keyResultId()))
            .map(KeyResult::definition)
            .anyMatch(definition -> goal.actor().has(one -> one.equals(definition.ownerId())));
  }
}
