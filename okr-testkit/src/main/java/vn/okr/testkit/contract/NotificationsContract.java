package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.port.News;
import vn.okr.application.port.News.Reason;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** Who is told of what, once, and what they have read of it. */
public abstract class NotificationsContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");

  private PersonId writer;
  private PersonId lead;
  private PersonId mentioned;
  private PersonId stranger;
  private Objective objective;

  @BeforeEach
  void publishAnObjective() {
    writer = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    lead = scene.person();
    mentioned = scene.person();
    stranger = scene.person();
    objective =
        scene.add(
            anObjective(scene.cycle(), scene.department(lead))
                .with(aKeyResult().titled("Doanh thu"))
                .published());
  }

  @Test
  void followersAndThoseMentionedAreToldAndWhoDidItIsNot() {
    // Given
    run(() -> ports.follows().decide(writer, objective.id(), true));
    Comment comment = comment("Xem giúp nhé");

    // When
    tell(Reason.COMMENT, NOW, Set.of(mentioned), null, comment.id().value());

    // Then
    assertThat(toldTo(lead)).hasSize(1);
    NotificationView one = toldTo(lead).getFirst();
    assertThat(one)
        .isEqualTo(
            new NotificationView(
                comment.id().value(),
                Reason.COMMENT,
                NOW,
                writer,
                "Hồ Thị Bưởi",
                objective.id(),
                objective.definition().title().value(),
                first(objective),
                "Doanh thu",
                "Xem giúp nhé",
                true));
    assertThat(toldTo(mentioned))
        .extracting(NotificationView::reason)
        .containsExactly(Reason.MENTION);
    assertThat(toldTo(writer)).isEmpty();
    assertThat(toldTo(stranger)).isEmpty();
  }

  @Test
  void nobodyIsToldTwiceAndWhereOnlySomeMayBeToldOthersAreNot() {
    // Given
    UUID once = scene.id();
    tell(Reason.CHECK_IN, NOW, Set.of(), null, once);

    // When
    tell(Reason.CHECK_IN, NOW, Set.of(mentioned), null, once);
    tell(Reason.COMMENT, NOW, Set.of(mentioned, stranger), Set.of(stranger), scene.id());

    // Then
    assertThat(toldTo(lead)).extracting(NotificationView::id).containsExactly(once);
    assertThat(toldTo(mentioned)).extracting(NotificationView::id).containsExactly(once);
    assertThat(toldTo(stranger)).hasSize(1);
  }

  @Test
  void whatIsReadIsUnreadNoLonger() {
    // Given
    UUID earlier = scene.id();
    UUID later = scene.id();
    tell(Reason.CHECK_IN, NOW, Set.of(stranger), null, earlier);
    tell(Reason.CHECK_IN, NOW.plusSeconds(1), Set.of(), null, later);

    // When
    int before = unread(lead);
    run(() -> ports.notifications().read(lead, NOW));

    // Then
    assertThat(before).isEqualTo(2);
    assertThat(unread(lead)).isEqualTo(1);
    assertThat(unread(stranger)).isEqualTo(1);
    assertThat(told(lead, true, null)).extracting(NotificationView::id).containsExactly(later);
    assertThat(toldTo(lead)).extracting(NotificationView::id).containsExactly(later, earlier);
    assertThat(inTransaction(() -> ports.notifications().countUnread(lead, 0))).isZero();
  }

  @Test
  void whatSomeoneWasToldSinceAMomentIsFoundAndWhatIsOldForgotten() {
    // Given
    UUID old = scene.id();
    UUID recent = scene.id();
    tell(Reason.CHECK_IN, NOW, Set.of(), null, old);
    tell(Reason.CHECK_IN, NOW.plusSeconds(60), Set.of(), null, recent);

    // When
    List<NotificationView> since = told(lead, false, NOW.plusSeconds(1));
    run(() -> ports.notifications().forgetBefore(NOW.plusSeconds(60)));

    // Then
    assertThat(since).extracting(NotificationView::id).containsExactly(recent);
    assertThat(toldTo(lead)).extracting(NotificationView::id).containsExactly(recent);
  }

  @Test
  void whatSomeoneMayNotKnowOfIsNotShown() {
    // Given
    Objective draft = scene.add(anObjective(scene.cycle(), lead).with(aKeyResult()));
    News news =
        new News(
            Reason.COMMENT,
            writer,
            NOW,
            List.of(new News.Item(scene.id(), draft.id(), null)),
            Set.of(stranger),
            null);

    // When
    run(() -> ports.notifications().tell(news));

    // Then
    assertThat(toldTo(lead)).hasSize(1);
    assertThat(toldTo(stranger)).isEmpty();
  }

  private void tell(
      Reason reason, Instant at, Set<PersonId> people, @Nullable Set<PersonId> only, UUID id) {
    News.Item item = new News.Item(id, objective.id(), first(objective));
    News news = new News(reason, writer, at, List.of(item), people, only);
    run(() -> ports.notifications().tell(news));
  }

  private int unread(PersonId person) {
    return inTransaction(() -> ports.notifications().countUnread(person, 100));
  }

  private List<NotificationView> toldTo(PersonId person) {
    return told(person, false, null);
  }

  private List<NotificationView> told(PersonId person, boolean unread, @Nullable Instant since) {
    return inTransaction(
            () ->
                ports
                    .notificationReader()
                    .page(person, new Actor(person, false), unread, since, PageRequest.first()))
        .items();
  }

  private Comment comment(String text) {
    Comment comment =
        Comment.begin(
            new CommentId(scene.id()),
            objective.id(),
            first(objective),
            writer,
            NOW,
            new Said(new Note(text), List.of()));
    run(() -> ports.comments().add(comment));
    return comment;
  }
}
