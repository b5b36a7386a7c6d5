package vn.okr.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.scenario.Cast.ADMIN;
import static vn.okr.testkit.scenario.Cast.CEO;
import static vn.okr.testkit.scenario.Cast.HEAD;
import static vn.okr.testkit.scenario.Cast.LEADER;
import static vn.okr.testkit.scenario.Cast.MEMBER;
import static vn.okr.testkit.scenario.Cast.STRANGER;
import static vn.okr.testkit.scenario.Onlooker.assertRefused;
import static vn.okr.testkit.scenario.Onlooker.assertScore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Closure.Reflection;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.LinksTo;

/**
 * A company's quarter: units and people, goals on every level resting on those above, thirteen
 * weeks of check-ins, grades, the cycle closed, taken back one step and closed again. The numbers
 * at each stop can be checked by hand. A story rather than a test of one thing: each step takes up
 * where the one before it left off. The quarter ends today, so that no clock need be set.
 */
public abstract class CompanyQuarterScenario {
  private static final int WEEKS = 13;

  private ScenarioDriver company;
  private WeeklyCheckIns weekly;
  private Onlooker onlooker;
  private Firm firm;
  private Goals goals;

  /** What the scenario is walked over. */
  protected abstract ScenarioDriver driver();

  @BeforeEach
  void begin() {
    company = driver();
    weekly = new WeeklyCheckIns(company.today().minusWeeks(WEEKS));
    onlooker = new Onlooker(company);
    firm = Firm.founded(company, weekly, WEEKS);
    goals = Goals.drafted(company, firm);
  }

  @Test
  void aCompanyWalksThroughItsQuarter() {
    aQuarterLiesWithinItsYear();
    alignmentLeadsUpwards();
    draftsArePrivate();
    publishedForEveryone();
    nobodyChecksInWhilePlanning();
    weeks(1, 6);
    progressAfterSixWeeks();
    weeks(7, WEEKS);
    aWrongCheckInIsCorrected();
    progressAfterThirteenWeeks();
    gradingBegins();
    theMemberIsGraded();
    theTeamAndTheDepartmentAreGraded();
    theCycleClosesWhenEveryGoalHas();
    aReorganisationLeavesClosedFigures();
    oneStepBack();
    closedAgain();
  }

  private void aQuarterLiesWithinItsYear() {
    LocalDate first = weekly.dayOf(0);
    NewCycle longer =
        new NewCycle(new Title("Quá dài"), new Period(first, first.plusYears(2)), firm.year());
    assertRefused("outside-cycle", () -> company.planCycle(longer));
  }

  private void alignmentLeadsUpwards() {
    List<Link> downwards = List.of(LinksTo.contributesTo(keyResult(goals.ofDepartment(), 0), 1));
    assertRefused("not-upwards", () -> company.align(CEO, goals.ofCompany(), downwards));
    assertRefused("forbidden", () -> company.align(MEMBER, goals.ofDepartment(), List.of()));
    List<Link> toHidden =
        List.of(LinksTo.contributesTo(keyResultSeenBy(LEADER, goals.ofTeam(), 0), 1));
    assertRefused("unknown-reference", () -> company.align(MEMBER, goals.ofMember(), toHidden));
  }

  private void draftsArePrivate() {
    assertRefused("not-found", () -> company.see(STRANGER, goals.ofMember()));
    assertRefused("not-found", () -> company.see(MEMBER, goals.ofTeam()));
    assertThat(company.see(LEADER, goals.ofMember()).state()).isEqualTo(ObjectiveState.DRAFT);
    assertRefused("forbidden", () -> company.publish(LEADER, goals.ofMember()));
    NewObjective forTheTeam = Quarter.ofTeam(firm.quarter(), firm.team());
    assertRefused("forbidden", () -> company.draftObjective(MEMBER, forTheTeam));
  }

  private void publishedForEveryone() {
    company.publish(HEAD, goals.ofTeam());
    company.publish(MEMBER, goals.ofMember());
    assertThat(company.see(STRANGER, goals.ofMember()).state()).isEqualTo(ObjectiveState.PUBLISHED);
    assertRefused("illegal-transition", () -> company.publish(MEMBER, goals.ofMember()));
  }

  private void nobodyChecksInWhilePlanning() {
    KeyResultId channel = keyResult(goals.ofMember(), 0);
    assertRefused("illegal-transition", () -> company.checkIn(MEMBER, channel, weekly.channel(1)));
    company.moveTo(firm.quarter(), CyclePhase.RUNNING, null);
    assertRefused("forbidden", () -> company.checkIn(LEADER, channel, weekly.channel(1)));
  }

  private void weeks(int first, int last) {
    Seen member = company.see(MEMBER, goals.ofMember());
    Seen ofTeamNow = company.see(LEADER, goals.ofTeam());
    KeyResultId revenue = keyResult(goals.ofCompany(), 1);
    KeyResultId visits = keyResult(goals.ofDepartment(), 0);
    for (int week = first; week <= last; week++) {
      company.checkIn(CEO, revenue, weekly.revenue(week));
      company.checkIn(HEAD, visits, weekly.visits(week));
      company.checkIn(LEADER, ofTeamNow.keyResults().get(0).id(), weekly.rate(week));
      Seen.SeenKeyResult steps = ofTeamNow.keyResults().get(1);
      company.checkIn(LEADER, steps.id(), weekly.steps(week, steps.milestones()));
      company.checkIn(MEMBER, member.keyResults().get(0).id(), weekly.channel(week));
      company.checkIn(MEMBER, member.keyResults().get(1).id(), weekly.days(week));
    }
  }

  private void progressAfterSixWeeks() {
    company.eventually(
        () -> {
          onlooker.seesScores(goals.ofMember(), "0.2", "0", "0.4");
          onlooker.seesScores(goals.ofTeam(), "0.625", "1", "0.25");
          onlooker.seesScores(goals.ofDepartment(), "0.421", "0.3231", "0.5188");
          onlooker.seesScores(goals.ofCompany(), "0.3605", "0.421", "0.3");
        });
    assertScore(company.progressOf(STRANGER, firm.quarter()).company(), "0.3605");
  }

  private void aWrongCheckInIsCorrected() {
    KeyResultId revenue = keyResult(goals.ofCompany(), 1);
    CheckInId wrong =
        company.checkIn(
            CEO, revenue, weekly.said(WEEKS, WeeklyCheckIns.value(new BigDecimal("265"))));
    onlooker.seesScoreOf(goals.ofCompany(), 1, "1");
    company.checkIn(CEO, revenue, WeeklyCheckIns.correcting(wrong, weekly.revenue(WEEKS)));
    onlooker.seesScoreOf(goals.ofCompany(), 1, "0.65");
    assertRefused(
        "already-corrected",
        () ->
            company.checkIn(CEO, revenue, WeeklyCheckIns.correcting(wrong, weekly.revenue(WEEKS))));
  }

  private void progressAfterThirteenWeeks() {
    company.eventually(
        () -> {
          onlooker.seesScores(goals.ofMember(), "0.9334", "1", "0.8667");
          onlooker.seesScores(goals.ofTeam(), "0.5962", "0.6923", "0.5");
          onlooker.seesScores(goals.ofDepartment(), "0.6903", "0.7", "0.6805");
          onlooker.seesScores(goals.ofCompany(), "0.6702", "0.6903", "0.65");
        });
    Figures figures = company.progressOf(STRANGER, firm.quarter());
    assertScore(figures.company(), "0.6702");
    assertScore(figures.levels().get(Level.COMPANY), "0.6702");
    assertScore(figures.levels().get(Level.DEPARTMENT), "0.6903");
    assertScore(figures.levels().get(Level.TEAM), "0.5962");
    assertScore(figures.levels().get(Level.INDIVIDUAL), "0.9334");
    assertScore(figures.own().get(firm.team()), "0.5962");
    assertScore(figures.below().get(firm.root()), "0.74");
    assertScore(figures.below().get(firm.department()), "0.7648");
    assertScore(figures.below().get(firm.team()), "0.9334");
  }

  private void gradingBegins() {
    assertRefused("illegal-transition", () -> close(MEMBER, goals.ofMember(), "Trễ một tuần"));
    company.moveTo(firm.quarter(), CyclePhase.GRADING, null);
    assertRefused(
        "illegal-transition",
        () -> company.draftObjective(CEO, Quarter.ofCompany(firm.quarter(), firm.root())));
    company.checkIn(HEAD, keyResult(goals.ofDepartment(), 0), weekly.visits(WEEKS));
    assertRefused(
        "illegal-transition", () -> company.moveTo(firm.quarter(), CyclePhase.CLOSED, null));
  }

  private void theMemberIsGraded() {
    KeyResultId days = keyResult(goals.ofMember(), 1);
    Grading.Proposal better =
        new Grading.Proposal(
            days, Score.of(new BigDecimal("0.9667")), new Note("Bài cuối đã gần xong"));
    assertRefused("reason-required", () -> close(MEMBER, goals.ofMember(), null, better));
    assertRefused("forbidden", () -> close(LEADER, goals.ofMember(), "Trễ một tuần", better));
    close(MEMBER, goals.ofMember(), "Trễ một tuần", better);
    onlooker.seesClosed(goals.ofMember(), "0.9834", Outcome.MISSED);
  }

  private void theTeamAndTheDepartmentAreGraded() {
    close(LEADER, goals.ofTeam(), "Bộ nhận diện chưa công bố");
    onlooker.seesClosed(goals.ofTeam(), "0.5962", Outcome.MISSED);
    company.eventually(() -> onlooker.seesScores(goals.ofDepartment(), "0.6965", "0.7", "0.693"));
    close(HEAD, goals.ofDepartment(), null);
    onlooker.seesClosed(goals.ofDepartment(), "0.6965", Outcome.SUCCESS);
  }

  private void theCycleClosesWhenEveryGoalHas() {
    company.eventually(() -> onlooker.seesScores(goals.ofCompany(), "0.6733", "0.6965", "0.65"));
    assertRefused(
        "illegal-transition", () -> company.moveTo(firm.quarter(), CyclePhase.CLOSED, null));
    close(CEO, goals.ofCompany(), null);
    onlooker.seesClosed(goals.ofCompany(), "0.6733", Outcome.SUCCESS);
    company.moveTo(firm.quarter(), CyclePhase.CLOSED, null);
    KeyResultId visits = keyResult(goals.ofDepartment(), 0);
    assertRefused("cycle-closed", () -> company.checkIn(HEAD, visits, weekly.visits(WEEKS)));
    assertScore(company.progressOf(STRANGER, firm.quarter()).company(), "0.6733");
  }

  private void aReorganisationLeavesClosedFigures() {
    company.moveUnit(firm.team(), firm.root());
    Figures figures = company.progressOf(STRANGER, firm.quarter());
    assertScore(figures.below().get(firm.department()), "0.7898");
  }

  private void oneStepBack() {
    assertRefused(
        "reason-required", () -> company.moveTo(firm.quarter(), CyclePhase.GRADING, null));
    company.moveTo(firm.quarter(), CyclePhase.GRADING, "Chấm lại một mục tiêu");
    assertThat(company.progressOf(STRANGER, firm.quarter()).below().get(firm.department()))
        .isNull();
    assertRefused("forbidden", () -> company.reopen(MEMBER, goals.ofMember(), "Tôi chấm nhầm"));
    company.reopen(ADMIN, goals.ofMember(), "Điểm cuối cao hơn thực tế");
    onlooker.seesScores(goals.ofMember(), "0.9334", "1", "0.8667");
  }

  private void closedAgain() {
    assertRefused(
        "illegal-transition", () -> company.moveTo(firm.quarter(), CyclePhase.CLOSED, null));
    close(MEMBER, goals.ofMember(), "Trễ một tuần");
    company.moveTo(firm.quarter(), CyclePhase.CLOSED, null);
    onlooker.seesClosed(goals.ofMember(), "0.9334", Outcome.MISSED);
    Figures figures = company.progressOf(STRANGER, firm.quarter());
    assertScore(figures.levels().get(Level.INDIVIDUAL), "0.9334");
    assertScore(figures.below().get(firm.root()), "0.742");
    assertThat(company.historyOf(STRANGER, goals.ofMember()))
        .containsExactly(
            "DRAFTED", "PUBLISHED", "KEY_RESULT_GRADED", "CLOSED", "REOPENED", "CLOSED");
  }

  private void close(
      Cast as, ObjectiveId objective, @Nullable String missReason, Grading.Proposal... grades) {
    Reflection learned =
        new Reflection(
            new Note("Họp ngắn mỗi sáng"),
            new Note("Thiếu người"),
            new Note("Tuyển sớm hơn"),
            Note.ofNullable(missReason));
    company.close(as, objective, new Grading(List.of(grades), learned));
  }

  private KeyResultId keyResult(ObjectiveId objective, int index) {
    return keyResultSeenBy(ADMIN, objective, index);
  }

  private KeyResultId keyResultSeenBy(Cast who, ObjectiveId objective, int index) {
    return company.see(who, objective).keyResults().get(index).id();
  }
}
