package vn.okr.application.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.Comments;
import vn.okr.application.port.Follows;
import vn.okr.application.port.People;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** The one way a comment is written; screens that show its goal are told after it. */
@ApplicationScoped
public class CommentJournal {
  private final Comments comments;
  private final Follows follows;
  private final People people;
  private final CommentNews news;
  private final Announcements announcements;

  @Inject
  public CommentJournal(
      Comments comments,
      Follows follows,
      People people,
      CommentNews news,
      Announcements announcements) {
    this.comments = comments;
    this.follows = follows;
    this.people = people;
    this.news = news;
    this.announcements = announcements;
  }

  /**
   * Stores a new comment; from then on who wrote it follows the objective.
   *
   * @throws RuleViolated {@code unknown-reference} for a mention of nobody who is active
   */
  CommentId add(Comment comment, CommentAccess.Place place) {
    requireMentionable(comment.requireSaid(), Set.of());
    comments.add(comment);
    follows.followUnlessDecided(comment.by(), comment.objectiveId());
    news.tellOf(comment, place);
    announce(comment);
    return comment.id();
  }

  /**
   * Stores what a comment says now.
   *
   * @throws RuleViolated {@code unknown-reference} for a new mention of nobody who is active
   */
  void saveEdited(Said before, Comment after, CommentAccess.Place place) {
    requireMentionable(after.requireSaid(), Set.copyOf(before.mentions()));
    save(after);
    news.tellOfEdit(before, after, place);
  }

  /** Stores a change that brings in nobody new. */
  void save(Comment comment) {
    comments.save(comment);
    announce(comment);
  }

  private void requireMentionable(Said said, Set<PersonId> mentionedBefore) {
    if (!said.mentions().isEmpty()) {
      Set<PersonId> known = new HashSet<>(mentionedBefore);
      known.addAll(people.activeAmong(said.mentions()));
      References.requireKnown(said.mentions(), known::contains, "/mentions");
    }
  }

  private void announce(Comment comment) {
    announcements.announceAfterCommit(Set.of(Topic.of(comment.objectiveId())));
  }
}
