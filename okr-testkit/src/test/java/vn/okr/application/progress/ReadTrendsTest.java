package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.Closure.Reflection;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

@DisplayName("M11: it can be told how what was reached has come about")
class ReadTrendsTest {
  private final SmallCompany company = new SmallCompany();
  private final ReadTrends trends = company.world.readTrends;

  @Test
  void anObjectivesScoreIsToldFromEachDayOnWhichItMoved() {
    // Given
    Objective objective = mine(0);
    company.world.keepScores.ofToday();
    checkIn(objective, "20");
    goOn(1);
    goOn(1);
    checkIn(objective, "50");

    // When
    List<TrendPoint> points = trends.ofObjective(company.member, objective.id());

    // Then
    assertThat(points)
        .containsExactly(
            new TrendPoint(TODAY, score("0.2")), new TrendPoint(today(), score("0.5")));
  }

  @Test
  void anOwnersIsThePlainAverageOfWhatIsMeasuredThatDay() {
    // Given
    Objective first = mine(0);
    checkIn(first, "40");
    goOn(1);
    Objective second = mine(1);
    goOn(1);
    checkIn(second, "80");
    LocalDate moved = today();
    goOn(1);

    // When
    List<TrendPoint> points = trends.ofOwner(Owner.of(company.member.person()), company.quarter);

    // Then
    assertThat(points)
        .containsExactly(
            new TrendPoint(TODAY, score("0.4")),
            new TrendPoint(TODAY.plusDays(1), score("0.2")),
            new TrendPoint(moved, score("0.6")),
            new TrendPoint(today(), score("0.6")));
  }

  @Test
  void whatIsNotMeasuredStaysOutUntilItIs() {
    // Given
    company.stored(
        anObjective(company.quarter, company.member.person())
            .with(aKeyResult().measuredBy(new Aligned()))
            .published());
    goOn(1);
    Objective measured = mine(1);
    checkIn(measured, "30");

    // When
    List<TrendPoint> points = trends.ofOwner(Owner.of(company.member.person()), company.quarter);

    // Then
    assertThat(points)
        .containsExactly(new TrendPoint(TODAY, null), new TrendPoint(today(), score("0.3")));
  }

  @Test
  void closingACycleKeepsWhatItsGoalsWereGradedWith() {
    // Given
    Objective objective = mine(0);
    checkIn(objective, "70");
    step(CyclePhase.GRADING);
    Grading grading =
        new Grading(
            List.of(), new Reflection(new Note("Tốt"), new Note("Ít"), new Note("Không"), null));
    company.world.closeObjectives.close(company.member, objective.id(), () -> grading);

    // When
    step(CyclePhase.CLOSED);
    company.world.time.goTo(TODAY.plusDays(30));

    // Then
    assertThat(trends.ofObjective(company.stranger, objective.id()))
        .containsExactly(new TrendPoint(TODAY, score("0.7")));
  }

  @Test
  void aDraftHasNoneAndIsNotEvenKnownToOthers() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    List<TrendPoint> points = trends.ofObjective(company.member, draft.id());

    // Then
    assertThat(points).isEmpty();
    assertThatThrownBy(() -> trends.ofObjective(company.stranger, draft.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoIsNotThereHasNone() {
    // When
    Owner nobody = Owner.of(new PersonId(company.world.ids.next()));
    CycleId never = new CycleId(company.world.ids.next());

    // Then
    assertThatThrownBy(() -> trends.ofOwner(nobody, company.quarter)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> trends.ofOwner(Owner.of(company.team), never))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> trends.ofObjective(company.member, new ObjectiveId(company.world.ids.next())))
        .isInstanceOf(NotFound.class);
  }

  /** An objective of the member's, one after the other, published today. */
  private Objective mine(int number) {
    return company.stored(
        anObjective(company.quarter, company.member.person())
            .titled("Mục tiêu " + number)
            .with(aKeyResult())
            .publishedOn(today())
            .published());
  }

  private void checkIn(Objective objective, String value) {
    company.checkIn(company.member, first(objective), Measures.value(value));
  }

  /** The day ends, and others after it. */
  private void goOn(int days) {
    company.world.keepScores.ofToday();
    company.world.time.goTo(today().plusDays(days));
  }

  private LocalDate today() {
    return company.world.time.today();
  }

  private void step(CyclePhase phase) {
    company.world.planCycles.moveTo(
        company.admin, company.quarter, () -> new PhaseStep(phase, null));
  }

  private static Score score(String value) {
    return Score.of(new BigDecimal(value));
  }
}
