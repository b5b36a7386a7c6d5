package vn.okr.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.said;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** M12: where a key result stands is what was checked in last. */
class RecordCheckInsTest {
  private final SmallCompany company = new SmallCompany();
  private final KeyResultId keyResult = first(published(aKeyResult()));

  @Test
  void aCheckInMovesTheScoreAndNotTheRevision() {
    // Given
    NewCheckIn asked =
        new NewCheckIn(Measures.value("42"), new Confidence(6), new Note("Ổn"), null, null, null);

    // When
    Recorded recorded = record(asked);

    // Then
    assertThat(recorded.score()).isEqualTo(Score.ofTenThousandths(4200));
    assertThat(recorded.checkIn().on()).isEqualTo(TODAY);
    assertThat(recorded.checkIn().by()).isEqualTo(company.member.person());
    assertThat(stored().standing().confidence()).isEqualTo(new Confidence(6));
    assertThat(revision()).isZero();
  }

  /** So that no check-in slips in while the cycle goes back to planning. */
  @Test
  void theCycleIsHeldWhileSomeoneChecksIn() {
    // Given
    NewCheckIn asked = said(Measures.value("42"));

    // When
    record(asked);

    // Then
    assertThat(company.world.cycles.held()).containsExactly(company.quarter);
  }

  @Test
  void aCheckInDatedBackDoesNotOverrideALaterOne() {
    // Given
    record(on(TODAY.minusDays(1), "60"));

    // When
    Recorded early = record(on(TODAY.minusDays(9), "10"));

    // Then
    assertThat(early.score()).isEqualTo(Score.ofTenThousandths(6000));
    assertThat(stored().standing().lastCheckInOn()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void ofTwoOnADayTheOneRecordedLastCounts() {
    // Given
    record(on(TODAY, "60"));

    // When
    Recorded second = record(on(TODAY, "50"));

    // Then
    assertThat(second.score()).isEqualTo(Score.ofTenThousandths(5000));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-11, FUTURE_DATE",
    "2026-06-30, OUTSIDE_CYCLE",
  })
  void aCheckInSpeaksOfADayOfTheCycleThatHasCome(LocalDate day, ErrorCode expected) {
    // Given
    NewCheckIn asked = on(day, "50");

    // When
    OkrException refused = refusalOf(() -> record(asked));

    // Then
    assertThat(refused.code()).isEqualTo(expected);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/on");
  }

  @Test
  void afterTheEndACheckInSpeaksOfTheLastDay() {
    // Given
    company.quarterIs(CyclePhase.GRADING);
    company.world.time.goTo(LocalDate.of(2026, 10, 5));

    // When
    Recorded recorded = record(said(Measures.value("50")));

    // Then
    assertThat(recorded.checkIn().on()).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void aCorrectionTakesTheDayOfWhatItCorrects() {
    // Given
    CheckIn wrong = record(on(TODAY.minusDays(9), "100")).checkIn();
    record(on(TODAY.minusDays(20), "5"));

    // When
    Recorded right = record(correcting(wrong, null, "10"));

    // Then
    assertThat(right.checkIn().on()).isEqualTo(TODAY.minusDays(9));
    assertThat(right.score()).isEqualTo(Score.ofTenThousandths(1000));
  }

  @Test
  void aCorrectionMayNameAnotherDay() {
    // Given
    CheckIn wrong = record(on(TODAY, "100")).checkIn();
    record(on(TODAY.minusDays(2), "30"));

    // When
    Recorded right = record(correcting(wrong, TODAY.minusDays(3), "10"));

    // Then
    assertThat(right.score()).isEqualTo(Score.ofTenThousandths(3000));
  }

  @Test
  void aCheckInIsCorrectedOnce() {
    // Given
    CheckIn wrong = record(on(TODAY, "100")).checkIn();
    record(correcting(wrong, null, "10"));

    // When
    OkrException refused = refusalOf(() -> record(correcting(wrong, null, "20")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_CORRECTED);
  }

  @Test
  void aCorrectionMayBeCorrectedItself() {
    // Given
    CheckIn wrong = record(on(TODAY, "100")).checkIn();
    CheckIn alsoWrong = record(correcting(wrong, null, "10")).checkIn();

    // When
    Recorded right = record(correcting(alsoWrong, null, "20"));

    // Then
    assertThat(right.score()).isEqualTo(Score.ofTenThousandths(2000));
  }

  @Test
  void aCheckInOfAnotherKeyResultIsNotCorrectedHere() {
    // Given
    KeyResultId other = first(published(aKeyResult()));
    CheckIn ofOther =
        company.world.recordCheckIns.record(company.member, other, () -> on(TODAY, "1")).checkIn();

    // When
    OkrException refused = refusalOf(() -> record(correcting(ofOther, null, "20")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/corrects");
  }

  @Test
  void aReadingOfAnotherMeasureIsRefused() {
    // Given
    NewCheckIn asked = said(new Reading.OfDone(true));

    // When
    OkrException refused = refusalOf(() -> record(asked));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  @Test
  void aMilestoneOfNobodyIsRefused() {
    // Given
    KeyResultId steps = first(published(aKeyResult().measuredBy(Measures.steps(1, 2))));
    Reading unknown = new Reading.OfMilestones(Set.of(new MilestoneId(company.world.ids.next())));

    // When
    OkrException refused = refusalOf(() -> company.checkIn(company.member, steps, unknown));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
  }

  @Test
  void whatOthersCarryTakesConfidenceAndKeepsItsScore() {
    // Given
    KeyResultId carried = first(published(aKeyResult().carriedTo("0.4")));
    NewCheckIn asked =
        new NewCheckIn(new Reading.None(), new Confidence(3), null, null, null, null);

    // When
    Recorded recorded = company.world.recordCheckIns.record(company.member, carried, () -> asked);

    // Then
    assertThat(recorded.score()).isEqualTo(Score.ofTenThousandths(4000));
  }

  @ParameterizedTest
  @EnumSource(
      value = CyclePhase.class,
      names = {"PLANNING", "CLOSED"})
  void checkInsAreTakenWhileRunningAndGradingOnly(CyclePhase phase) {
    // Given
    company.quarterIs(phase);

    // When
    OkrException refused = refusalOf(() -> record(on(TODAY, "50")));

    // Then
    assertThat(refused.code())
        .isEqualTo(
            phase == CyclePhase.CLOSED ? ErrorCode.CYCLE_CLOSED : ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void nobodyChecksInOnADraft() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    OkrException refused =
        refusalOf(() -> company.checkIn(company.member, first(draft), Measures.value("1")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  private Objective published(KeyResultBuilder built) {
    return company.stored(
        anObjective(company.quarter, company.member.person()).with(built).published());
  }

  private Recorded record(NewCheckIn asked) {
    return company.world.recordCheckIns.record(company.member, keyResult, () -> asked);
  }

  private static NewCheckIn on(LocalDate day, String value) {
    return new NewCheckIn(Measures.value(value), null, null, null, day, null);
  }

  private static NewCheckIn correcting(CheckIn wrong, LocalDate day, String value) {
    return new NewCheckIn(Measures.value(value), null, null, null, day, wrong.id());
  }

  private KeyResult stored() {
    return company.world.browseObjectives.keyResult(company.member, keyResult).keyResult();
  }

  private long revision() {
    return company.world.browseObjectives.keyResult(company.member, keyResult).revision();
  }
}
