package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.LinksTo;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;

/** What every store of objectives does when one is changed. */
public abstract class ObjectiveWritesContract extends ObjectiveChanges {
  private static final LocalDate DAY = Examples.DAY;

  @Test
  void anEditIsKeptAndCountsTheRevisionUpByOne() {
    // Given
    Objective stored = published(aKeyResult());

    // When
    Objective edited = change(stored.id(), o -> o.edit(titled(o, "Đứng đầu miền Trung"), null));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
  }

  @Test
  void severalChangesAtOnceCountTheRevisionUpByOne() {
    // Given
    Objective stored = published(aKeyResult());
    KeyResult added = aKeyResult().titled("Thêm một chỉ tiêu").build();

    // When
    Objective edited =
        change(
            stored.id(),
            o -> {
              o.edit(titled(o, "Đứng đầu miền Trung"), null);
              o.addKeyResult(added, DAY);
            });

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
    assertThat(find(stored.id()).revision()).isEqualTo(stored.revision() + 1);
  }

  @Test
  void whatChangesNothingLeavesTheRevision() {
    // Given
    Objective stored = published(aKeyResult());

    // When
    change(stored.id(), o -> o.edit(o.definition(), null));

    // Then
    assertThat(find(stored.id())).isEqualTo(stored.snapshot());
  }

  @Test
  void standingsAreKeptAndLeaveTheRevision() {
    // Given
    Objective stored = published(aKeyResult(), aKeyResult());
    KeyResultId moved = stored.keyResults().all().getLast().id();

    // When
    Objective checkedIn = change(stored.id(), o -> o.checkedIn(moved, standing(o, moved, "42.5")));

    // Then
    assertThat(find(stored.id())).isEqualTo(checkedIn.snapshot());
    assertThat(find(stored.id()).revision()).isEqualTo(stored.revision());
  }

  @Test
  void aScoreThatIsNoLongerMeasuredIsForgotten() {
    // Given
    Objective stored = published(aKeyResult().carriedTo("0.7"));

    // When
    Objective carried = change(stored.id(), o -> o.carried(LinksTo.first(stored), null));

    // Then
    assertThat(find(stored.id())).isEqualTo(carried.snapshot());
  }

  @Test
  void gradesAndWhatWasLearnedAreKept() {
    // Given
    Objective stored = published(Examples.allMeasures(scene.person()));
    KeyResult last = stored.keyResults().all().getLast();
    Grading.Proposal moved =
        new Grading.Proposal(last.id(), Score.ofTenThousandths(5000), new Note("Gần đủ"));

    // When
    Objective closed =
        change(
            stored.id(), o -> o.close(new Grading(List.of(moved), ObjectiveBuilder.reflection())));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(closed));
  }

  @Test
  void gradesTakenBackAreGone() {
    // Given
    Objective stored = published(Examples.allMeasures(scene.person()));
    Closure.Reflection reflection = ObjectiveBuilder.reflection();
    change(stored.id(), o -> o.close(new Grading(List.of(), reflection)));

    // When
    Objective reopened = change(stored.id(), o -> o.reopen(new Note("Chấm lại")));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(reopened));
  }

  @Test
  void aStaleEditIsRefusedAndNothingOfItKept() {
    // Given
    Objective stored = published(aKeyResult());
    Objective late = Objective.restore(find(stored.id()));
    late.edit(titled(late, "Đến sau"), null);
    late.addKeyResult(aKeyResult().build(), DAY);
    Objective first = change(stored.id(), o -> o.edit(titled(o, "Đến trước"), null));

    // When
    OkrException refused = refusalOf(() -> ports.objectives().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(find(stored.id())).isEqualTo(next(first));
  }

  @Test
  void standingsThatRestOnAStaleRevisionAreRefused() {
    // Given
    Objective stored = published(aKeyResult());
    KeyResultId keyResult = LinksTo.first(stored);
    Objective late = Objective.restore(find(stored.id()));
    late.checkedIn(keyResult, standing(late, keyResult, "10"));
    Objective first = change(stored.id(), o -> o.drop(new Note("Đổi hướng")));

    // When
    OkrException refused = refusalOf(() -> ports.objectives().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(find(stored.id())).isEqualTo(next(first));
  }

  private static Objective.Definition titled(Objective objective, String title) {
    @Nullable Note description = objective.definition().description();
    return new Objective.Definition(
        new Title(title), description, objective.definition().ambition());
  }

  private static Standing standing(Objective objective, KeyResultId id, String value) {
    KeyResult read =
        aKeyResult()
            .measuredBy(objective.keyResults().get(id).definition().measure())
            .read(DAY, Measures.value(value))
            .build();
    return new Standing(read.standing().attainment(), new Confidence(4), DAY);
  }
}
