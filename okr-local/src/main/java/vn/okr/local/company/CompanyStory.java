package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.KeepScores;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.local.company.goals.Goals;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.supervision.Sample;

/**
 * The sample company's story: an organisation is set up, a quarter is planned, worked through,
 * graded and closed, and the next one runs up to today.
 */
@Singleton
public class CompanyStory {
  private static final LocalTime MORNING = LocalTime.of(8, 30);
  private static final int DAYS_TO_SET_UP = 28;
  private static final int DAYS_TO_PLAN = 14;

  private final OrganisationTeller organisation;
  private final CycleTeller cycles;
  private final GoalTeller goals;
  private final CheckInTeller checkIns;
  private final WeekTeller weeks;
  private final GradeTeller grades;
  private final KpiTeller kpis;
  private final KeepScores scores;
  private final StoryTime clock;

  @Inject
  CompanyStory(
      OrganisationTeller organisation,
      CycleTeller cycles,
      GoalTeller goals,
      CheckInTeller checkIns,
      WeekTeller weeks,
      GradeTeller grades,
      KpiTeller kpis,
      KeepScores scores,
      StoryTime clock) {
    this.organisation = organisation;
    this.cycles = cycles;
    this.goals = goals;
    this.checkIns = checkIns;
    this.weeks = weeks;
    this.grades = grades;
    this.kpis = kpis;
    this.scores = scores;
    this.clock = clock;
  }

  /**
   * Tells it, up to today.
   *
   * @param issuer the sign-in everyone comes from
   * @return what is worth a look, under the keys of {@link Sample}
   */
  public Properties tell(String issuer) {
    Calendar calendar = new Calendar(clock.today());
    Period earlier = calendar.earlierQuarter();
    clock.moveTo(earlier.startsOn().minusDays(DAYS_TO_SET_UP), MORNING);
    Cast cast = organisation.tell(issuer);
    Company company = new Company(calendar, cast, new GoalBook(), kpis.keep(cast));
    clock.moveTo(earlier.startsOn().minusDays(DAYS_TO_PLAN), MORNING);
    CycleId year = plan(company, CycleTeller.yearName(calendar.year()), calendar.year(), null);
    setGoals(company, Goals.OF_THE_YEAR, year, Goal.Start.PLANNED);
    CycleId first = planQuarter(company, 1, earlier, year);
    setGoals(company, Goals.OF_THE_EARLIER_QUARTER, first, Goal.Start.PLANNED);
    startOn(earlier.startsOn(), company, List.of(year, first));
    scores.ofToday();
    weeks.tell(
        company,
        new WeekTeller.Quarter(first, earlier, year, 0),
        TurnsOfEvents.OF_THE_EARLIER_QUARTER);
    CycleId second = tellOfTheRunningQuarter(company, year, first);
    return facts(company, first, second);
  }

  private CycleId tellOfTheRunningQuarter(Company company, CycleId year, CycleId before) {
    Calendar calendar = company.calendar();
    Period running = calendar.runningQuarter();
    CycleId quarter = planQuarter(company, 2, running, year);
    setGoals(company, Goals.OF_THE_RUNNING_QUARTER, quarter, Goal.Start.PLANNED);
    startOn(running.startsOn(), company, List.of(quarter));
    grade(company, before);
    scores.ofToday();
    int weeksBefore = calendar.fridaysOf(calendar.earlierQuarter()).size();
    weeks.tell(
        company,
        new WeekTeller.Quarter(quarter, running, year, weeksBefore),
        TurnsOfEvents.OF_THE_RUNNING_QUARTER);
    clock.moveTo(calendar.today(), LocalTime.MAX);
    setGoals(company, Goals.OF_THE_RUNNING_QUARTER, quarter, Goal.Start.DRAFT);
    setGoals(company, Goals.OF_THE_RUNNING_QUARTER, quarter, Goal.Start.TODAY);
    kpis.feed(company);
    checkIns.letGoalsFollow();
    return quarter;
  }

  private CycleId planQuarter(Company company, int number, Period period, CycleId year) {
    String name = CycleTeller.quarterName(number, company.calendar().year());
    return plan(company, name, period, year);
  }

  private CycleId plan(Company company, String name, Period period, @Nullable CycleId parent) {
    return cycles.plan(company.cast(), name, period, parent);
  }

  private void setGoals(Company company, List<Goal> all, CycleId cycle, Goal.Start when) {
    all.stream()
        .filter(goal -> goal.start() == when)
        .forEach(goal -> goals.tell(goal, cycle, company.cast(), company.book()));
  }

  private void startOn(LocalDate day, Company company, List<CycleId> started) {
    clock.moveTo(day, MORNING);
    started.forEach(cycle -> cycles.move(company.cast(), cycle, CyclePhase.RUNNING));
  }

  private void grade(Company company, CycleId cycle) {
    cycles.move(company.cast(), cycle, CyclePhase.GRADING);
    grades.tell(cycle, company.cast(), company.book());
    cycles.move(company.cast(), cycle, CyclePhase.CLOSED);
  }

  private static Properties facts(Company company, CycleId closed, CycleId running) {
    Properties facts = new Properties();
    facts.setProperty(Sample.CLOSED_QUARTER, closed.value().toString());
    facts.setProperty(Sample.RUNNING_QUARTER, running.value().toString());
    facts.setProperty(
        Sample.MARKETING, company.cast().unit(OrganisationChart.MARKETING).value().toString());
    return facts;
  }
}
