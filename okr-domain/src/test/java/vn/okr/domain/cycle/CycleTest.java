package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.cycle.Cycles.Q1;
import static vn.okr.domain.cycle.Cycles.Q2;
import static vn.okr.domain.cycle.Cycles.YEAR;
import static vn.okr.domain.cycle.Cycles.cycle;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Violation;

class CycleTest {
  private static final CycleId ID = new CycleId(new UUID(0, 7));
  private static final Title NAME = new Title("Quý 1");

  @Test
  @DisplayName("a quarter is planned inside its year")
  void isPlannedInsideItsParent() {
    // Given
    Cycle year = cycle(YEAR, CyclePhase.RUNNING);

    // When
    Cycle quarter = Cycle.planned(ID, NAME, Q1, year);

    // Then
    assertThat(quarter).isEqualTo(new Cycle(ID, NAME, Q1, year.id(), CyclePhase.PLANNING, null, 0));
  }

  @Test
  void mayStandAlone() {
    // When
    Cycle year = Cycle.planned(ID, NAME, YEAR, null);

    // Then
    assertThat(year.parentId()).isNull();
  }

  @Test
  void isNotPlannedOutsideItsParent() {
    // Given
    Cycle quarter = cycle(Q1, CyclePhase.PLANNING);

    // When
    OkrException refusal = Refusals.refusalOf(() -> Cycle.planned(ID, NAME, YEAR, quarter));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
    assertThat(refusal.violations()).containsExactly(Violation.of("/parentId", "outside-cycle"));
  }

  @Test
  void isEditedUntilItCloses() {
    // Given
    Cycle running = cycle(Q1, CyclePhase.RUNNING);
    Cycle year = cycle(YEAR, CyclePhase.RUNNING);

    Period longer = new Period(Q1.startsOn(), Q2.endsOn());

    // When
    Cycle edited = running.edited(NAME, longer, year);

    // Then
    assertThat(edited)
        .isEqualTo(
            new Cycle(running.id(), NAME, longer, year.id(), CyclePhase.RUNNING, Q1.startsOn(), 4));
  }

  @Test
  void didNotBeginToRunBeforeItsFirstDay() {
    // Given
    Cycle running = cycle(Q1, CyclePhase.RUNNING);
    Period later = new Period(Q1.startsOn().plusDays(1), Q1.endsOn());

    // When
    OkrException refusal = Refusals.refusalOf(() -> running.edited(NAME, later, null));

    // Then
    assertThat(refusal.violations()).containsExactly(Violation.of("/startsOn", "outside-cycle"));
  }

  @Test
  void isNeverItsOwnParent() {
    // Given
    Cycle year = Cycle.planned(ID, NAME, YEAR, null);

    // When
    OkrException refusal = Refusals.refusalOf(() -> year.edited(NAME, Q1, year));

    // Then
    assertThat(refusal.violations()).containsExactly(Violation.of("/parentId", "outside-cycle"));
  }

  @Test
  void mayBeTakenOutOfItsParent() {
    // Given
    Cycle quarter = Cycle.planned(ID, NAME, Q1, cycle(YEAR, CyclePhase.RUNNING));

    // When
    Cycle alone = quarter.edited(NAME, Q1, null);

    // Then
    assertThat(alone.parentId()).isNull();
  }

  @Test
  void isNotEditedOutOfItsParent() {
    // Given
    Cycle year = cycle(YEAR, CyclePhase.RUNNING);
    Cycle quarter = Cycle.planned(ID, NAME, Q1, year);

    // When
    ErrorCode refusal =
        Refusals.codeOf(
            () -> quarter.edited(NAME, Cycles.period("2026-12-01", "2027-01-31"), year));

    // Then
    assertThat(refusal).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void isReadOnlyOnceClosed() {
    // Given
    Cycle closed = cycle(Q1, CyclePhase.CLOSED);

    // When
    ErrorCode refusal = Refusals.codeOf(() -> closed.edited(NAME, Q1, null));

    // Then
    assertThat(refusal).isEqualTo(ErrorCode.CYCLE_CLOSED);
  }

  static Stream<Arguments> nestings() {
    return Stream.of(
        Arguments.of(Q1, YEAR, true, true),
        Arguments.of(YEAR, YEAR, true, false),
        Arguments.of(YEAR, Q1, false, false),
        Arguments.of(Q1, Q2, false, false));
  }

  @ParameterizedTest
  @MethodSource("nestings")
  void liesWithinACycleThatContainsIt(
      Period lower, Period upper, boolean within, boolean strictly) {
    // Given
    Cycle one = cycle(lower, CyclePhase.RUNNING);
    Cycle other = cycle(upper, CyclePhase.RUNNING);

    // When
    boolean answer = one.liesWithin(other);

    // Then
    assertThat(answer).isEqualTo(within);
    assertThat(one.liesStrictlyWithin(other)).isEqualTo(strictly);
  }

  @ParameterizedTest
  @EnumSource
  void followsAndPrecedesItsNeighboursOnly(CyclePhase phase) {
    for (CyclePhase other : CyclePhase.values()) {
      assertThat(phase.isFollowedBy(other)).isEqualTo(other.ordinal() - phase.ordinal() == 1);
      assertThat(phase.isPrecededBy(other)).isEqualTo(phase.ordinal() - other.ordinal() == 1);
    }
  }
}
