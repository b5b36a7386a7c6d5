package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

@DisplayName("M11: after publishing, moving the goal posts needs a reason")
class GoalPostsTest {

  static Stream<Arguments> moves() {
    return Stream.of(
        Arguments.of("start", metric("0", "10"), metric("1", "10")),
        Arguments.of("target", metric("0", "10"), metric("0", "9")),
        Arguments.of("lower bound", keep("1", "2", "SHARE"), keep("1.5", "2", "SHARE")),
        Arguments.of("upper bound", keep("1", "2", "SHARE"), keep("1", "3", "SHARE")),
        Arguments.of("a bound less", keep("1", "2", "SHARE"), keep("1", null, "SHARE")),
        Arguments.of("method", keep("1", "2", "SHARE"), keep("1", "2", "LATEST")),
        Arguments.of("milestone's weight", milestones(1), milestones(2)),
        Arguments.of("measure", metric("0", "10"), aKeyResult(1).measuredBy(new Binary())),
        Arguments.of("weight", metric("0", "10"), metric("0", "10").weighing("2")),
        Arguments.of("weight to nothing", metric("0", "10"), metric("0", "10").weighing("0")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void isRefusedWithoutAReason(String what, KeyResultBuilder from, KeyResultBuilder to) {
    // Given
    Objective objective = published(from);

    // When
    ErrorCode refusal = Refusals.codeOf(() -> redefine(objective, to, null));

    // Then
    assertThat(refusal).as(what).isEqualTo(ErrorCode.REASON_REQUIRED);
    assertThat(objective.keyResults().get(id(1)).definition()).isEqualTo(from.definition());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void staysInTheHistoryWithItsReason(String what, KeyResultBuilder from, KeyResultBuilder to) {
    // Given
    Objective objective = published(from);

    // When
    redefine(objective, to, REASON);

    // Then
    assertThat(objective.keyResults().get(id(1)).definition()).isEqualTo(to.definition());
    assertThat(objective.changes())
        .as(what)
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.KEY_RESULT_EDITED);
              assertThat(change.keyResult()).isEqualTo(id(1));
              assertThat(change.before()).isNotEqualTo(change.after());
              assertThat(change.reason()).isEqualTo(REASON);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void needsNoReasonInADraft(String what, KeyResultBuilder from, KeyResultBuilder to) {
    // Given
    Objective draft = anObjective().with(from, aKeyResult(2)).build();

    // When
    redefine(draft, to, null);

    // Then
    assertThat(draft.keyResults().get(id(1)).definition()).as(what).isEqualTo(to.definition());
  }

  static Stream<Arguments> otherChanges() {
    return Stream.of(
        Arguments.of("title", metric("0", "10").titled("Tên khác")),
        Arguments.of("owner", metric("0", "10").ownedBy(Organisations.person(1))),
        Arguments.of("starting confidence", metric("0", "10").startingConfident(5)),
        Arguments.of("nothing", metric("0.0", "10.00").weighing("1.0")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherChanges")
  void otherChangesNeedNone(String what, KeyResultBuilder to) {
    // Given
    Objective objective = published(metric("0", "10"));

    // When
    redefine(objective, to, null);

    // Then
    assertThat(objective.keyResults().get(id(1)).definition()).as(what).isEqualTo(to.definition());
    assertThat(objective.changes()).hasSize(what.equals("nothing") ? 0 : 1);
  }

  private static Objective published(KeyResultBuilder keyResult) {
    return anObjective().with(keyResult, aKeyResult(2)).in(ObjectiveState.PUBLISHED).build();
  }

  private static void redefine(Objective objective, KeyResultBuilder to, @Nullable Note reason) {
    objective.redefineKeyResult(id(1), to.definition(), to.standing(), reason);
  }

  private static KeyResultBuilder metric(String start, String target) {
    Measure metric = new Metric(Quantity.of(start), Quantity.of(target), null);
    return aKeyResult(1).measuredBy(metric);
  }

  private static KeyResultBuilder keep(String atLeast, @Nullable String atMost, String method) {
    Quantity upper = atMost == null ? null : Quantity.of(atMost);
    Measure keep = new Keep(Quantity.of(atLeast), upper, KeepMethod.valueOf(method), null);
    return aKeyResult(1).measuredBy(keep);
  }

  private static KeyResultBuilder milestones(long weight) {
    MilestoneId step = new MilestoneId(new UUID(0, 1));
    Milestone milestone = new Milestone(step, new Title("Bước"), Weight.of(weight));
    return aKeyResult(1).measuredBy(new Milestones(List.of(milestone)));
  }
}
