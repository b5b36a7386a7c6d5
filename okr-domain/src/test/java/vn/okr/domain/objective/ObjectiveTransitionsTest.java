package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.EXPLAINED;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.objective.ObjectiveState.CLOSED;
import static vn.okr.domain.objective.ObjectiveState.DRAFT;
import static vn.okr.domain.objective.ObjectiveState.DROPPED;
import static vn.okr.domain.objective.ObjectiveState.PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;

@DisplayName("Each state of an objective allows its own steps, and no other")
class ObjectiveTransitionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  /** A step, the states that allow it, and the state it leads to; null for the same. */
  record Step(
      String name,
      Consumer<Objective> taken,
      Set<ObjectiveState> allowedIn,
      @Nullable ObjectiveState leadsTo) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Set<ObjectiveState> EDITABLE = EnumSet.of(DRAFT, PUBLISHED);
  private static final Publication NOW = new Publication(Instant.EPOCH, TODAY);
  private static final List<Step> STEPS =
      List.of(
          new Step("publish", o -> o.publish(NOW), Set.of(DRAFT), PUBLISHED),
          new Step("drop", o -> o.drop(REASON), Set.of(PUBLISHED), DROPPED),
          new Step(
              "close", o -> o.close(new Grading(List.of(), EXPLAINED)), Set.of(PUBLISHED), CLOSED),
          new Step("reopen", o -> o.reopen(REASON), Set.of(CLOSED), PUBLISHED),
          new Step(
              "edit", o -> o.edit(anObjective().definition("Mới", null), null), EDITABLE, null),
          new Step(
              "reassign", o -> o.reassign(Owner.of(Organisations.MARKETING), null), EDITABLE, null),
          new Step("align", o -> o.aligned("", "CONTRIBUTES"), EDITABLE, null),
          new Step(
              "add a key result",
              o -> o.addKeyResult(aKeyResult(9).build(), TODAY),
              EDITABLE,
              null),
          new Step(
              "redefine a key result",
              o ->
                  o.redefineKeyResult(
                      id(1),
                      aKeyResult(1).titled("Mới").definition(),
                      aKeyResult(1).standing(),
                      null),
              EDITABLE,
              null),
          new Step("delete a key result", o -> o.deleteKeyResult(id(1)), Set.of(DRAFT), null),
          new Step(
              "drop a key result", o -> o.dropKeyResult(id(1), REASON), Set.of(PUBLISHED), null),
          new Step(
              "check in",
              o -> o.checkedIn(id(1), aKeyResult(1).scored("0.9").standing()),
              Set.of(PUBLISHED),
              null));

  static Stream<Arguments> allPairs() {
    return STEPS.stream()
        .flatMap(step -> Stream.of(ObjectiveState.values()).map(s -> Arguments.of(step, s)));
  }

  static Stream<Arguments> allowed() {
    return allPairs().filter(pair -> allows(pair));
  }

  static Stream<Arguments> refused() {
    return allPairs().filter(pair -> !allows(pair));
  }

  private static boolean allows(Arguments pair) {
    return ((Step) pair.get()[0]).allowedIn().contains((ObjectiveState) pair.get()[1]);
  }

  @ParameterizedTest(name = "{0} from {1}")
  @MethodSource("allowed")
  void takesTheStepsItsStateAllows(Step step, ObjectiveState from) {
    // Given
    Objective objective = in(from);
    ObjectiveSnapshot before = objective.snapshot();

    // When
    step.taken().accept(objective);

    // Then
    assertThat(objective.state()).isEqualTo(step.leadsTo() == null ? from : step.leadsTo());
    assertThat(objective.snapshot().equals(before)).isEqualTo(step.name().equals("align"));
    assertThat(objective.changes().isEmpty()).isEqualTo(step.name().equals("check in"));
  }

  @ParameterizedTest(name = "{0} from {1}")
  @MethodSource("refused")
  void refusesEveryOtherStepAndStaysAsItWas(Step step, ObjectiveState from) {
    // Given
    Objective objective = in(from);
    ObjectiveSnapshot before = objective.snapshot();

    // When
    OkrException refusal = Refusals.refusalOf(() -> step.taken().accept(objective));

    // Then
    assertThat(refusal).isInstanceOf(Conflict.class);
    assertThat(refusal.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(refusal.facts()).containsEntry("state", from);
    assertThat(objective.snapshot()).isEqualTo(before);
    assertThat(objective.changes()).isEmpty();
  }

  private static Objective in(ObjectiveState state) {
    return anObjective()
        .with(aKeyResult(1).scored("0.4"), aKeyResult(2).scored("0.6"))
        .in(state)
        .build();
  }
}
