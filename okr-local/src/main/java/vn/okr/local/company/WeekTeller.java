package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.okr.application.progress.KeepScores;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;

/**
 * Tells of the weeks of a quarter: what happens on their Wednesdays, what the KPIs are, and
 * Friday's check-ins.
 */
@Singleton
class WeekTeller {
  private static final LocalTime WEDNESDAY_MORNING = LocalTime.of(8, 30);
  private static final LocalTime FRIDAY_AFTERNOON = LocalTime.of(15, 30);

  private final CheckInTeller checkIns;
  private final ChangeTeller changes;
  private final KpiTeller kpis;
  private final TalkTeller talk;
  private final KeepScores scores;
  private final StoryTime clock;

  @Inject
  WeekTeller(
      CheckInTeller checkIns,
      ChangeTeller changes,
      KpiTeller kpis,
      TalkTeller talk,
      KeepScores scores,
      StoryTime clock) {
    this.checkIns = checkIns;
    this.changes = changes;
    this.kpis = kpis;
    this.talk = talk;
    this.scores = scores;
    this.clock = clock;
  }

  /** A quarter's check-ins, as a part of its year's. */
  record Quarter(CycleId id, Period period, CycleId year, int weeksOfYearBefore) {}

  /** Tells of them all, the turns of events where they belong. */
  void tell(Company company, Quarter quarter, List<TurnsOfEvents.Turn> turns) {
    List<LocalDate> fridays = company.calendar().fridaysOf(quarter.period());
    int weeksOfYear = company.calendar().weeksSoFar();
    for (int week = 1; week <= fridays.size(); week++) {
      LocalDate friday = fridays.get(week - 1);
      happen(company, turns, week, friday.minusDays(2));
      kpis.read(company, quarter.weeksOfYearBefore() + week, weeksOfYear);
      clock.moveTo(friday, FRIDAY_AFTERNOON);
      talk.readNews(company.cast());
      checkIns.tell(week, fridays.size(), quarter.id(), company.cast(), company.book());
      checkIns.tell(
          quarter.weeksOfYearBefore() + week,
          weeksOfYear,
          quarter.year(),
          company.cast(),
          company.book());
      checkIns.letGoalsFollow();
      scores.ofToday();
    }
  }

  private void happen(
      Company company, List<TurnsOfEvents.Turn> turns, int week, LocalDate wednesday) {
    clock.moveTo(wednesday, WEDNESDAY_MORNING);
    ChangeTeller.Scene scene = changes.among(company.cast(), company.book());
    turns.stream()
        .filter(turn -> turn.week() == week)
        .forEach(turn -> turn.happening().play(scene, wednesday));
  }
}
