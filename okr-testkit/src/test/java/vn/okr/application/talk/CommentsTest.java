package vn.okr.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.live.Topic;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;
import vn.okr.testkit.SmallCompany;

/** Everyone comments on what they may read; who wrote it changes it; who answers for it ends it. */
class CommentsTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective published =
      company.stored(
          anObjective(company.quarter, company.member.person())
              .with(aKeyResult().ownedBy(company.colleague.person()))
              .published());
  private final KeyResultId keyResult = published.keyResults().all().getFirst().id();

  @Test
  void everyoneCommentsOnWhatIsPublishedAndThePagesThatShowItHear() {
    // When
    CommentId comment = comment(company.stranger, "Rất hay");

    // Then
    CommentView view = company.world.browseComments.get(company.ceo, comment);
    assertThat(view.comment().said()).isEqualTo(new Said(new Note("Rất hay"), List.of()));
    assertThat(view.byName()).isEqualTo("Người ngoài");
    assertThat(company.world.announcements.told()).contains(Topic.of(published.id()));
  }

  @Test
  void aDraftIsTalkedAboutByThoseAloneWhoMayReadIt() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));
    CommentId comment =
        company.world.writeComments.onObjective(company.leader, draft.id(), saying("Nên tham hơn"));

    // When
    var written =
        refusalOf(
            () -> company.world.writeComments.onObjective(company.colleague, draft.id(), unread()));
    var answered =
        refusalOf(() -> company.world.writeComments.answer(company.colleague, comment, unread()));
    var read = refusalOf(() -> company.world.browseComments.get(company.colleague, comment));
    var listed =
        refusalOf(
            () ->
                company.world.browseComments.onObjective(
                    company.colleague, draft.id(), PageRequest.first()));

    // Then
    assertThat(List.of(written, answered, read, listed))
        .extracting(refused -> refused.code())
        .containsOnly(ErrorCode.NOT_FOUND);
  }

  @Test
  void aMachineNeverComments() {
    // Given
    CommentId comment = comment(company.stranger, "Có ai không?");
    Actor machine = new Actor(new ServiceAccountId(new UUID(1, 1)), true, true, Set.of());

    // When
    var written =
        refusalOf(() -> company.world.writeComments.onObjective(machine, published.id(), unread()));
    var answered = refusalOf(() -> company.world.writeComments.answer(machine, comment, unread()));
    var resolved = refusalOf(() -> company.world.resolveThreads.resolve(machine, comment));

    // Then
    assertThat(List.of(written, answered, resolved))
        .extracting(refused -> refused.code())
        .containsOnly(ErrorCode.FORBIDDEN);
  }

  @Test
  void onlyWhoWroteItChangesItAndADeletedOneLeavesAMark() {
    // Given
    CommentId comment = comment(company.stranger, "Sai chính tả");
    CommentId answer =
        company.world.writeComments.answer(company.member, comment, saying("Không sao"));
    var byAdmin =
        refusalOf(() -> company.world.writeComments.edit(company.admin, comment, ANY, unread()));
    company.world.writeComments.edit(
        company.stranger,
        comment,
        ANY,
        () -> new WriteComments.Edit(Patch.to(new Note("Đúng chính tả")), Patch.keep()));

    // When
    company.world.writeComments.delete(company.stranger, comment, ANY);

    // Then
    assertThat(byAdmin.code()).isEqualTo(ErrorCode.FORBIDDEN);
    CommentView mark = company.world.browseComments.get(company.ceo, comment);
    assertThat(mark.comment().deleted()).isTrue();
    assertThat(mark.comment().editedAt()).isNotNull();
    assertThat(mark.comment().revision()).isEqualTo(2);
    assertThat(answersTo(comment)).containsExactly(answer);
    assertThat(
            refusalOf(() -> company.world.writeComments.delete(company.stranger, comment, ANY))
                .code())
        .isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void anAnswerToAnAnswerStandsInTheSameThread() {
    // Given
    CommentId comment = comment(company.stranger, "Vì sao chậm?");
    CommentId first = company.world.writeComments.answer(company.member, comment, saying("Vì mưa"));

    // When
    CommentId second =
        company.world.writeComments.answer(company.stranger, first, saying("Mưa thật"));

    // Then
    assertThat(answersTo(comment)).containsExactly(first, second);
    assertThat(answersTo(second)).containsExactly(first, second);
  }

  @Test
  void aThreadIsEndedByWhoBeganItOrAnswersForTheGoalOrLeadsThereAndByNobodyElse() {
    // Given
    CommentId comment =
        company.world.writeComments.onKeyResult(
            company.stranger, keyResult, saying("Số này lấy ở đâu?"));

    // When
    List<Actor> allowed =
        List.of(
            company.stranger,
            company.member,
            company.colleague,
            company.leader,
            company.head,
            company.admin);
    allowed.forEach(
        actor -> {
          company.world.resolveThreads.resolve(actor, comment);
          assertThat(company.world.browseComments.get(actor, comment).comment().resolution())
              .satisfies(end -> assertThat(end.by()).isEqualTo(actor.id()));
          company.world.resolveThreads.reopen(actor, comment);
        });
    var beside =
        refusalOf(() -> company.world.resolveThreads.resolve(company.leaderBeside, comment));

    // Then
    assertThat(beside.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void onlyThreadsThatGoOnAreEndedAndOnlyEndedOnesReopened() {
    // Given
    CommentId comment = comment(company.stranger, "Xong chưa?");
    CommentId answer = company.world.writeComments.answer(company.member, comment, saying("Xong"));
    company.world.resolveThreads.resolve(company.member, comment);

    // When
    var again = refusalOf(() -> company.world.resolveThreads.resolve(company.member, comment));
    var ofAnswer = refusalOf(() -> company.world.resolveThreads.resolve(company.member, answer));
    company.world.resolveThreads.reopen(company.member, comment);
    var open = refusalOf(() -> company.world.resolveThreads.reopen(company.member, comment));

    // Then
    assertThat(List.of(again, ofAnswer, open))
        .extracting(refused -> refused.code())
        .containsOnly(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void onlyPeopleWhoAreThereAreMentioned() {
    // Given
    PersonId nobody = new PersonId(new UUID(7, 7));

    // When
    var refused =
        refusalOf(
            () ->
                company.world.writeComments.onObjective(
                    company.member,
                    published.id(),
                    saying("Nhờ hai bạn", company.leader.person(), nobody)));
    CommentId comment =
        company.world.writeComments.onObjective(
            company.member,
            published.id(),
            saying("Nhờ bạn", company.leader.person(), company.leader.person()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting("pointer").containsExactly("/mentions/1");
    assertThat(company.world.browseComments.get(company.ceo, comment).mentioned())
        .containsOnlyKeys(company.leader.person());
  }

  @Test
  void aPageShowsTheLatestAnswersAndHowManyCameBefore() {
    // Given
    CommentId comment = comment(company.stranger, "Đếm nào");
    for (int i = 1; i <= BrowseComments.LATEST + 2; i++) {
      company.world.writeComments.answer(company.member, comment, saying("Số " + i));
    }

    // When
    List<CommentThread> threads =
        company
            .world
            .browseComments
            .threads(company.see(published.id()), null, PageRequest.first())
            .items();

    // Then
    assertThat(threads).hasSize(1);
    assertThat(threads.getFirst().earlier()).isEqualTo(2);
    assertThat(threads.getFirst().latest())
        .hasSize(BrowseComments.LATEST)
        .last()
        .extracting(answer -> answer.comment().said())
        .isEqualTo(new Said(new Note("Số 7"), List.of()));
  }

  private CommentId comment(Actor actor, String text) {
    return company.world.writeComments.onObjective(actor, published.id(), saying(text));
  }

  private List<CommentId> answersTo(CommentId comment) {
    return company
        .world
        .browseComments
        .answers(company.ceo, comment, PageRequest.first())
        .items()
        .stream()
        .map(view -> view.comment().id())
        .toList();
  }

  private static Supplier<Said> saying(String text, PersonId... mentions) {
    return () -> new Said(new Note(text), List.of(mentions));
  }
}
