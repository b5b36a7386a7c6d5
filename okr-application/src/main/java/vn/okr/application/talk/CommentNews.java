package vn.okr.application.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.News;
import vn.okr.application.port.News.Reason;
import vn.okr.application.port.Notifications;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.Said;

/** Tells people of comments; of those on drafts, only who leads there, and the owner. */
@ApplicationScoped
public class CommentNews {
  private final Notifications notifications;

  @Inject
  public CommentNews(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Tells of a new comment: who follows the objective, and who is mentioned. */
  void tellOf(Comment comment, CommentAccess.Place place) {
    tell(comment, Set.copyOf(comment.requireSaid().mentions()), insiders(place));
  }

  /** Tells those whom an edit has brought in. */
  void tellOfEdit(Said before, Comment after, CommentAccess.Place place) {
    Set<PersonId> broughtIn = new HashSet<>(after.requireSaid().mentions());
    before.mentions().forEach(broughtIn::remove);
    if (!broughtIn.isEmpty()) {
      Set<PersonId> insiders = insiders(place);
      Set<PersonId> told = new HashSet<>(broughtIn);
      if (insiders != null) {
        told.retainAll(insiders);
      }
      tell(after, broughtIn, told);
    }
  }

  private void tell(Comment comment, Set<PersonId> mentioned, @Nullable Set<PersonId> only) {
    News.Item item =
        new News.Item(comment.id().value(), comment.objectiveId(), comment.keyResultId());
    notifications.tell(
        new News(Reason.COMMENT, comment.by(), comment.at(), List.of(item), mentioned, only));
  }

  private static @Nullable Set<PersonId> insiders(CommentAccess.Place place) {
    return place.objective().isDraft() ? place.rights().insiders() : null;
  }
}
