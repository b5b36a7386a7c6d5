package vn.okr.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.port.News.Reason;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** People are told of mentions, and of what is said and reported about goals they follow. */
class NotificationsTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective published =
      company.stored(anObjective(company.quarter, company.team).with(aKeyResult()).published());

  @Test
  void theOwnerAndFollowersHearOfCommentsAndCheckInsByOthers() {
    // Given
    company.world.followObjectives.decide(company.stranger, published.id(), () -> true);

    // When
    say(company.member, published, "Hay");
    company.checkIn(company.leader, company.keyResult(published.id(), 0), Measures.value("9"));

    // Then
    assertThat(reasons(company.leader)).containsExactly(Reason.COMMENT);
    assertThat(reasons(company.stranger)).containsExactly(Reason.CHECK_IN, Reason.COMMENT);
    assertThat(reasons(company.member)).containsExactly(Reason.CHECK_IN);
    assertThat(company.world.readNotifications.countUnread(company.stranger)).isEqualTo(2);
  }

  @Test
  void whoIsMentionedHearsOfItOnceAlsoWhenAnEditBringsThemIn() {
    // Given
    CommentId comment = say(company.member, published, "Nhờ xem", company.colleague.person());
    List<PersonId> both = List.of(company.colleague.person(), company.stranger.person());

    // When
    company.world.writeComments.edit(
        company.member, comment, ANY, () -> new WriteComments.Edit(Patch.keep(), Patch.to(both)));

    // Then
    assertThat(reasons(company.colleague)).containsExactly(Reason.MENTION);
    assertThat(reasons(company.stranger)).containsExactly(Reason.MENTION);
  }

  @Test
  void ofADraftOnlyThoseHearWhoMayReadIt() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    say(company.leader, draft, "Kín thôi", company.head.person(), company.stranger.person());

    // Then
    assertThat(reasons(company.member)).containsExactly(Reason.COMMENT);
    assertThat(reasons(company.head)).containsExactly(Reason.MENTION);
    assertThat(company.world.readNotifications.countUnread(company.stranger)).isZero();
  }

  @Test
  void whatIsReadStaysAndCountsNoLonger() {
    // Given
    say(company.member, published, "Một");
    Instant now = company.world.time.now();
    say(company.member, published, "Hai");

    // When
    company.world.readNotifications.markRead(company.leader, () -> now);

    // Then
    assertThat(company.world.readNotifications.countUnread(company.leader)).isEqualTo(1);
    assertThat(reasons(company.leader)).hasSize(2);
    assertThat(company.world.readNotifications.unreadSince(company.leader.person(), Instant.EPOCH))
        .extracting(NotificationView::text)
        .containsExactly("Hai");
  }

  @Test
  void whatIsOlderThanThreeMonthsIsForgotten() {
    // Given
    say(company.member, published, "Lâu rồi");
    company.world.time.goTo(SmallCompany.TODAY.plusDays(Duration.ofDays(91).toDays()));

    // When
    int forgotten = company.world.readNotifications.forgetOld();

    // Then
    assertThat(forgotten).isEqualTo(1);
    assertThat(reasons(company.leader)).isEmpty();
  }

  @Test
  void aMachineIsToldNothing() {
    // Given
    Actor machine = new Actor(new ServiceAccountId(new UUID(1, 1)), true, true, Set.of());

    // When
    var refused = refusalOf(() -> company.world.readNotifications.countUnread(machine));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  private CommentId say(Actor actor, Objective objective, String text, PersonId... mentions) {
    return company.world.writeComments.onObjective(
        actor, objective.id(), () -> new Said(new Note(text), List.of(mentions)));
  }

  private List<Reason> reasons(Actor actor) {
    return company.world.readNotifications.list(actor, false, PageRequest.first()).items().stream()
        .map(NotificationView::reason)
        .toList();
  }
}
