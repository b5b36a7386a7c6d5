package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.okr.domain.organisation.Organisations.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;

class AbsenceTest {
  private static final AbsenceId ID = new AbsenceId(new UUID(0, 1));
  private static final PersonId AWAY = person(1);
  private static final PersonId DEPUTY = person(2);
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
  private static final Instant NOW = Instant.parse("2026-08-10T02:00:00Z");

  @ParameterizedTest(name = "from {0} until {1} days from today: {2}")
  @CsvSource({
    "0,  0,  fine",
    "-3, 0,  fine",
    "5,  90, fine",
    "1,  0,  ENDS_BEFORE_START",
    "-3, -4, ENDS_BEFORE_START",
    "-3, -1, ALREADY_OVER",
    "-1, -1, ALREADY_OVER",
  })
  void lastsFromADayToANotPastOne(int from, int until, String expected) {
    // When
    String answer;
    try {
      announced(DEPUTY, from, until);
      answer = "fine";
    } catch (OkrException refused) {
      answer = refused.code().name();
    }

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @Test
  void nobodyStandsInForThemselves() {
    assertThatThrownBy(() -> announced(AWAY, 0, 1))
        .isInstanceOfSatisfying(
            RuleViolated.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.OWN_DEPUTY);
              assertThat(refused.violations().getFirst().pointer()).isEqualTo("/deputyId");
            });
  }

  @ParameterizedTest(name = "on day {0}: in force {1}, over {2}")
  @CsvSource({"0, false, false", "1, true, false", "2, true, false", "3, false, true"})
  void isInForceFromTheFirstDayToTheLast(int day, boolean inForce, boolean over) {
    // When
    Absence absence = announced(DEPUTY, 1, 2);

    // Then
    assertThat(absence.isInForce(TODAY.plusDays(day))).isEqualTo(inForce);
    assertThat(absence.isOver(TODAY.plusDays(day))).isEqualTo(over);
  }

  @Test
  void oneThatWasEndedIsOverAtOnce() {
    // Given
    Absence absence = announced(DEPUTY, 0, 9);

    // When
    Absence ended = absence.ended(NOW, TODAY);

    // Then
    assertThat(ended.endedAt()).isEqualTo(NOW);
    assertThat(ended.revision()).isEqualTo(1);
    assertThat(ended.isInForce(TODAY)).isFalse();
    assertThat(ended.isOver(TODAY)).isTrue();
    assertThatThrownBy(() -> ended.ended(NOW, TODAY)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> absence.ended(NOW, TODAY.plusDays(10))).isInstanceOf(Conflict.class);
  }

  @Test
  void isManagedByThePersonAndAdminsAndNotByDeputies() {
    assertThat(Absence.mayBeManagedBy(new Actor(AWAY, false), AWAY)).isTrue();
    assertThat(Absence.mayBeManagedBy(new Actor(DEPUTY, true), AWAY)).isTrue();
    assertThat(Absence.mayBeManagedBy(new Actor(DEPUTY, false, Set.of(AWAY)), AWAY)).isFalse();
  }

  private static Absence announced(PersonId deputy, int from, int until) {
    return Absence.announced(ID, AWAY, deputy, TODAY.plusDays(from), TODAY.plusDays(until), TODAY);
  }
}
