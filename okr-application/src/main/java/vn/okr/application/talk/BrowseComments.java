package vn.okr.application.talk;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.talk.CommentId;

/** Everyone reads what is said about what they may read. */
@ReadOnly
@UseCase
public class BrowseComments {
  /** How many answers of a thread a page shows without being asked for more. */
  static final int LATEST = 5;

  private final ObjectiveAccess objectives;
  private final CommentAccess access;
  private final CommentReader comments;

  @Inject
  public BrowseComments(ObjectiveAccess objectives, CommentAccess access, CommentReader comments) {
    this.objectives = objectives;
    this.access = access;
    this.comments = comments;
  }

  /**
   * What began the threads on an objective itself, the newest first.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Page<CommentView> onObjective(Actor actor, ObjectiveId objective, PageRequest request) {
    objectives.readable(actor, objective);
    return comments.threads(objective, null, request.newestFirst());
  }

  /**
   * What began the threads on a key result, the newest first.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Page<CommentView> onKeyResult(Actor actor, KeyResultId keyResult, PageRequest request) {
    ObjectiveId objective = objectives.ownerOf(keyResult);
    objectives.readable(actor, objective);
    return comments.threads(objective, keyResult, request.newestFirst());
  }

  /**
   * The threads on an objective that was read before, or on one of its key results, the newest
   * first, each with its latest answers.
   *
   * @param keyResult the key result; absent for the objective itself
   */
  public Page<CommentThread> threads(
      ObjectiveView known, @Nullable KeyResultId keyResult, PageRequest request) {
    ObjectiveId objective = known.facts().objective().id();
    Page<CommentView> openings = comments.threads(objective, keyResult, request.newestFirst());
    List<CommentId> ids = openings.items().stream().map(view -> view.comment().id()).toList();
    Map<CommentId, List<CommentView>> answers =
        comments.latestAnswers(ids, LATEST).stream()
            .collect(groupingBy(answer -> answer.comment().threadId()));
    return openings.map(
        opening ->
            new CommentThread(opening, answers.getOrDefault(opening.comment().id(), List.of())));
  }

  /**
   * One comment.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public CommentView get(Actor actor, CommentId id) {
    access.readable(actor, id);
    return comments.find(id).orElseThrow(NotFound::new);
  }

  /**
   * The answers in a comment's thread, the oldest first.
   *
   * @throws NotFound when there is no such comment the actor may know of
   */
  public Page<CommentView> answers(Actor actor, CommentId id, PageRequest request) {
    CommentId thread = access.readable(actor, id).comment().threadId();
    return comments.answers(thread, request);
  }
}
