package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.REFLECTION;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.objective.ObjectiveState.CLOSED;
import static vn.okr.domain.objective.ObjectiveState.DRAFT;
import static vn.okr.domain.objective.ObjectiveState.PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Refusals;

@DisplayName("A change that breaks a rule is refused whole")
class RefusedChangesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "M1: publish without a key result",
            anObjective(),
            o -> o.publish(new Publication(Instant.EPOCH, TODAY)),
            ErrorCode.NO_KEY_RESULTS),
        change(
            "drop without a reason", two(PUBLISHED), o -> o.drop(null), ErrorCode.REASON_REQUIRED),
        change(
            "reopen without a reason", two(CLOSED), o -> o.reopen(null), ErrorCode.REASON_REQUIRED),
        change(
            "M1: add a sixth key result",
            five(),
            o -> o.addKeyResult(aKeyResult(9).build(), TODAY),
            ErrorCode.INVALID_REQUEST),
        change(
            "redefine an unknown key result",
            two(DRAFT),
            o -> redefine(o, 9, aKeyResult(9)),
            ErrorCode.NOT_FOUND),
        change(
            "redefine a dropped key result",
            two(PUBLISHED).with(aKeyResult(3).dropped()),
            o -> redefine(o, 3, aKeyResult(3).titled("Khác")),
            ErrorCode.ILLEGAL_TRANSITION),
        change(
            "M15: leave no weight by redefining",
            anObjective().with(aKeyResult(1), aKeyResult(2).weighing("0")).in(PUBLISHED),
            o -> redefine(o, 1, aKeyResult(1).weighing("0")),
            ErrorCode.WEIGHTS_ALL_ZERO),
        change(
            "M15: leave no weight by deleting",
            anObjective().with(aKeyResult(1), aKeyResult(2).weighing("0")),
            o -> o.deleteKeyResult(id(1)),
            ErrorCode.WEIGHTS_ALL_ZERO),
        change(
            "M15: leave no weight by dropping",
            anObjective().with(aKeyResult(1), aKeyResult(2).weighing("0")).in(PUBLISHED),
            o -> o.dropKeyResult(id(1), REASON),
            ErrorCode.WEIGHTS_ALL_ZERO),
        change(
            "delete an unknown key result",
            two(DRAFT),
            o -> o.deleteKeyResult(id(9)),
            ErrorCode.NOT_FOUND),
        change(
            "drop a key result without a reason",
            two(PUBLISHED),
            o -> o.dropKeyResult(id(1), null),
            ErrorCode.REASON_REQUIRED),
        change(
            "drop a dropped key result",
            two(PUBLISHED).with(aKeyResult(3).dropped()),
            o -> o.dropKeyResult(id(3), REASON),
            ErrorCode.ILLEGAL_TRANSITION),
        change(
            "M1: drop the last key result",
            anObjective().with(aKeyResult(1), aKeyResult(2).dropped()).in(PUBLISHED),
            o -> o.dropKeyResult(id(1), REASON),
            ErrorCode.NO_KEY_RESULTS),
        change(
            "check in on a dropped key result",
            two(PUBLISHED).with(aKeyResult(3).dropped()),
            o -> o.checkedIn(id(3), aKeyResult(3).scored("1").standing()),
            ErrorCode.ILLEGAL_TRANSITION),
        change(
            "check in on an unknown key result",
            two(PUBLISHED),
            o -> o.checkedIn(id(9), aKeyResult(9).standing()),
            ErrorCode.NOT_FOUND),
        change(
            "close a committed miss unexplained",
            two(PUBLISHED).committed(),
            o -> o.close(new Grading(List.of(), REFLECTION)),
            ErrorCode.REASON_REQUIRED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void leavesTheObjectiveAsItWas(
      String what, Objective objective, Consumer<Objective> change, ErrorCode expected) {
    // Given
    ObjectiveSnapshot before = objective.snapshot();

    // When
    ErrorCode refusal = Refusals.codeOf(() -> change.accept(objective));

    // Then
    assertThat(refusal).as(what).isEqualTo(expected);
    assertThat(objective.snapshot()).isEqualTo(before);
    assertThat(objective.changes()).isEmpty();
  }

  private static Arguments change(
      String what, ObjectiveBuilder given, Consumer<Objective> change, ErrorCode expected) {
    return Arguments.of(what, given.build(), change, expected);
  }

  private static ObjectiveBuilder two(ObjectiveState state) {
    return anObjective().with(aKeyResult(1), aKeyResult(2).scored("0.6")).in(state);
  }

  private static ObjectiveBuilder five() {
    return anObjective()
        .with(
            IntStream.range(0, 5)
                .mapToObj(KeyResultBuilder::aKeyResult)
                .toArray(KeyResultBuilder[]::new));
  }

  private static void redefine(Objective objective, int number, KeyResultBuilder other) {
    objective.redefineKeyResult(id(number), other.definition(), other.standing(), REASON);
  }
}
