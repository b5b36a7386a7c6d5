package vn.okr.adapters.web.talk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.organisation.ActorId;

/**
 * A thread as a page shows it.
 *
 * @param earlier how many answers stand before those shown
 * @param resolvedByName who has ended it; absent while it goes on
 * @param mayResolve whether who looks at it may end it and open it again
 * @param once by what an answer that comes twice is known
 */
public record Conversation(
    Remark opening,
    List<Remark> answers,
    long earlier,
    @Nullable String resolvedByName,
    boolean mayResolve,
    String once) {
  static Conversation of(
      CommentView opening, List<CommentView> answers, long earlier, ActorId me, boolean maySettle) {
    Remark first = Remark.of(opening, me);
    return new Conversation(
        first,
        answers.stream().map(answer -> Remark.of(answer, me)).toList(),
        earlier,
        opening.resolvedByName(),
        maySettle || first.mine(),
        UUID.randomUUID().toString());
  }
}
