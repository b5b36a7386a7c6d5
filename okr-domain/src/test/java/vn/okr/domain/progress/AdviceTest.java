package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

class AdviceTest {
  private static final Owner PERSON = Owner.of(new PersonId(new UUID(0, 7)));
  private static final Owner UNIT = Owner.of(Organisations.MARKETING);

  @ParameterizedTest
  @DisplayName("M3: full marks on every aspirational objective are answered with aim higher")
  @CsvSource({"1, 0.95, true", "0.945, 1, true", "1, 0.9449, false", "0.94, 0.99, false"})
  void advisesToAimHigherWhenAllReadNinetyFiveOrMore(String one, String other, boolean advised) {
    // When
    List<Advice> advice = Advice.on(PERSON, List.of(graded(one), graded(other)));

    // Then
    assertThat(advice.contains(Advice.AIM_HIGHER)).isEqualTo(advised);
  }

  @Test
  void looksAtNoCommittedObjective() {
    // Given
    Objective met = closed(anObjective().committed(), "1");

    // When
    List<Advice> advice = Advice.on(PERSON, List.of(met));

    // Then
    assertThat(advice).isEmpty();
  }

  @Test
  void waitsUntilEveryAspirationalObjectiveIsGraded() {
    // Given
    Objective open =
        anObjective().with(aKeyResult(1).scored("1")).in(ObjectiveState.PUBLISHED).build();

    // When
    List<Advice> advice = Advice.on(PERSON, List.of(graded("1"), open));

    // Then
    assertThat(advice).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("M10: fewer than three objectives are an advice on units, never on people")
  @CsvSource({"0, true", "2, true", "3, false", "5, false"})
  void advisesUnitsToSetAtLeastThree(int published, boolean advised) {
    // Given
    List<Objective> objectives = Collections.nCopies(published, graded("0.5"));

    // When
    List<Advice> advice = Advice.on(UNIT, objectives);

    // Then
    assertThat(advice.contains(Advice.FEW_OBJECTIVES)).isEqualTo(advised);
    assertThat(Advice.on(PERSON, objectives)).isEmpty();
  }

  @Test
  void passesOverDraftsAndDroppedOnes() {
    // Given
    Objective draft = anObjective().in(ObjectiveState.DRAFT).build();
    Objective dropped = anObjective().in(ObjectiveState.DROPPED).build();

    // When
    List<Advice> advice = Advice.on(UNIT, List.of(draft, dropped, graded("0.5")));

    // Then
    assertThat(advice).containsExactly(Advice.FEW_OBJECTIVES);
  }

  private static Objective graded(String grade) {
    return closed(anObjective(), grade);
  }

  private static Objective closed(ObjectiveBuilder objective, String grade) {
    return objective
        .with(aKeyResult(1).scored(grade).graded(grade))
        .in(ObjectiveState.CLOSED)
        .build();
  }
}
