package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Resolution;
import vn.okr.domain.talk.Said;

/** What every store of comments keeps, and every reader of them tells. */
public abstract class CommentsContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");

  private PersonId writer;
  private PersonId mentioned;
  private Objective objective;

  @BeforeEach
  void publishAnObjective() {
    writer = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    mentioned = scene.add(aPerson().named("Lê Văn Cam").build()).id();
    objective = scene.add(anObjective(scene.cycle(), writer).with(aKeyResult()).published());
  }

  @Test
  void whatWasAddedComesBackWithNames() {
    // Given
    Comment comment = begin(null, said("Vì sao chậm?", mentioned, writer));

    // When
    run(() -> ports.comments().add(comment));

    // Then
    assertThat(inTransaction(() -> ports.comments().find(comment.id()))).contains(comment);
    CommentView view = view(comment.id());
    assertThat(view.comment()).isEqualTo(comment);
    assertThat(view.byName()).isEqualTo("Hồ Thị Bưởi");
    assertThat(view.mentioned())
        .containsOnly(Map.entry(mentioned, "Lê Văn Cam"), Map.entry(writer, "Hồ Thị Bưởi"));
    assertThat(view.answers()).isZero();
  }

  @Test
  void everyChangeIsTheNextRevision() {
    // Given
    Comment comment = added(begin(null, said("Vì sao chậm?", mentioned)));
    Comment edited = comment.edited(said("Vì sao nhanh?"), NOW.plusSeconds(60));
    Comment resolved = edited.resolved(new Resolution(mentioned, NOW.plusSeconds(90)));
    Comment deleted = resolved.delete();

    // When
    List<Comment> stored = new ArrayList<>();
    for (Comment next : List.of(edited, resolved, deleted)) {
      run(() -> ports.comments().save(next));
      stored.add(inTransaction(() -> ports.comments().find(comment.id())).orElseThrow());
    }

    // Then
    assertThat(stored).containsExactly(edited, resolved, deleted);
    assertThat(view(comment.id()).resolvedByName()).isEqualTo("Lê Văn Cam");
    assertThat(refusalOf(() -> ports.comments().save(edited)).code()).isEqualTo(ErrorCode.STALE);
  }

  @Test
  void threadsOnAnObjectiveAndOnItsKeyResultStandApart() {
    // Given
    Comment onObjective = added(begin(null, said("Về mục tiêu")));
    Comment onKeyResult = added(begin(first(objective), said("Về kết quả")));
    Comment answer = added(answer(onObjective, "Trả lời"));

    // When
    List<CommentView> ofObjective = threads(null);
    List<CommentView> ofKeyResult = threads(first(objective));

    // Then
    assertThat(ofObjective).extracting(CommentView::comment).containsExactly(onObjective);
    assertThat(ofObjective).extracting(CommentView::answers).containsExactly(1L);
    assertThat(ofKeyResult).extracting(CommentView::comment).containsExactly(onKeyResult);
    assertThat(view(answer.id()).comment().thread()).isEqualTo(onObjective.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void pagesOfThreadsAndAnswersLoseAndRepeatNothing(int limit) {
    // Given
    List<Comment> threads =
        IntStream.range(0, 5).mapToObj(n -> added(begin(null, said("Câu " + n)))).toList();
    List<Comment> answers =
        IntStream.range(0, 5).mapToObj(n -> added(answer(threads.getFirst(), "Đáp " + n))).toList();

    // When
    List<CommentView> read =
        allPages(
            limit, page -> ports.commentReader().threads(objective.id(), null, page.newestFirst()));
    List<CommentView> told =
        allPages(limit, page -> ports.commentReader().answers(threads.getFirst().id(), page));

    // Then
    assertThat(read).extracting(CommentView::comment).containsExactlyElementsOf(threads.reversed());
    assertThat(told).extracting(CommentView::comment).containsExactlyElementsOf(answers);
  }

  @Test
  void theLatestAnswersOfEachThreadComeInTheOrderTheyWereWritten() {
    // Given
    Comment one = added(begin(null, said("Một")));
    Comment other = added(begin(null, said("Hai")));
    added(answer(one, "Cũ"));
    Comment second = added(answer(one, "Mới"));
    Comment alone = added(answer(other, "Duy nhất"));
    Comment third = added(answer(one, "Mới nhất"));

    // When
    List<CommentView> latest =
        inTransaction(() -> ports.commentReader().latestAnswers(List.of(one.id(), other.id()), 2));

    // Then
    assertThat(latest).extracting(CommentView::comment).containsExactly(second, alone, third);
  }

  @Test
  void aDeletedDraftTakesWhatWasSaidAboutItAlong() {
    // Given
    Objective draft = scene.add(anObjective(scene.cycle(), writer));
    Comment comment =
        added(
            Comment.begin(
                new CommentId(scene.id()), draft.id(), null, writer, NOW, said("Sẽ bị xoá")));
    Comment answer = added(answer(comment, "Cũng vậy"));

    // When
    run(
        () ->
            ports
                .objectives()
                .remove(at(ports.objectives().findAllForUpdate(List.of(draft.id())), draft.id())));

    // Then
    assertThat(inTransaction(() -> ports.comments().find(comment.id()))).isEmpty();
    assertThat(inTransaction(() -> ports.comments().find(answer.id()))).isEmpty();
    Comment late = begin(null, said("Muộn rồi"));
    Comment nowhere =
        Comment.begin(late.id(), draft.id(), null, writer, NOW, said("Không còn ở đâu nữa"));
    assertThat(refusalOf(() -> ports.comments().add(nowhere)).code())
        .isEqualTo(ErrorCode.NOT_FOUND);
  }

  private CommentView view(CommentId id) {
    return inTransaction(() -> ports.commentReader().find(id)).orElseThrow();
  }

  private List<CommentView> threads(@Nullable KeyResultId keyResult) {
    Page<CommentView> page =
        inTransaction(
            () -> ports.commentReader().threads(objective.id(), keyResult, PageRequest.first()));
    return page.items();
  }

  private Comment added(Comment comment) {
    run(() -> ports.comments().add(comment));
    return comment;
  }

  private Comment begin(@Nullable KeyResultId keyResult, Said said) {
    return Comment.begin(new CommentId(scene.id()), objective.id(), keyResult, writer, NOW, said);
  }

  private Comment answer(Comment thread, String text) {
    return thread.answer(new CommentId(scene.id()), mentioned, NOW, said(text));
  }

  private static Said said(String text, PersonId... mentions) {
    return new Said(new Note(text), List.of(mentions));
  }
}
