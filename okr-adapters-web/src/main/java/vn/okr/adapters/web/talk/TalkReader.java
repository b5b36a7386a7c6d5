package vn.okr.adapters.web.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.CommentThread;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.ActorId;

/** Reads what is said about a goal for its page. */
@ApplicationScoped
public class TalkReader {
  private static final int THREADS = 20;

  private final Visitor visitor;
  private final BrowseComments comments;

  @Inject
  public TalkReader(Visitor visitor, BrowseComments comments) {
    this.visitor = visitor;
    this.comments = comments;
  }

  /**
   * A page of threads.
   *
   * @param known the objective as the visitor has read it
   * @param keyResult the key result they are about; absent for the objective itself
   * @param before the id to go on from towards what is older; absent for the newest
   */
  public Talk of(
      ObjectiveView known,
      @Nullable KeyResultId keyResult,
      ObjectiveActions actions,
      @Nullable UUID before) {
    ActorId me = visitor.actor().id();
    boolean maySettle = actions.maySettle(keyResult);
    Page<Conversation> threads =
        comments
            .threads(known, keyResult, new PageRequest(THREADS, before))
            .map(thread -> conversation(thread, me, maySettle));
    ObjectiveId objective = known.facts().objective().id();
    String address = GoalAddress.of(objective, keyResult);
    return new Talk(
        address,
        Topic.of(objective).toString(),
        threads.items(),
        threads.next(),
        SayFields.empty(address),
        FieldErrors.NONE);
  }

  private static Conversation conversation(CommentThread thread, ActorId me, boolean maySettle) {
    return Conversation.of(thread.opening(), thread.latest(), thread.earlier(), me, maySettle);
  }
}
