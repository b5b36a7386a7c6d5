package vn.okr.testkit.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Quantity;

/** What is reported in each of the quarter's thirteen weeks. */
final class WeeklyCheckIns {
  private static final int FIRST_STEP_DONE = 4;
  private static final int SECOND_STEP_DONE = 8;
  private static final int LAST_WEEK_KEPT = 9;
  private static final int LAST_WEEK = 13;

  private final LocalDate start;

  WeeklyCheckIns(LocalDate start) {
    this.start = start;
  }

  LocalDate dayOf(int week) {
    return start.plusWeeks(week);
  }

  /** Five more each week: 165 in the end, 0.65 of the way. */
  NewCheckIn revenue(int week) {
    return said(week, value(BigDecimal.valueOf(100L + 5L * week)));
  }

  /** Seven hundred more each week: 41,100 in the end, 0.7 of the way. */
  NewCheckIn visits(int week) {
    return said(week, value(BigDecimal.valueOf(32_000L + 700L * week)));
  }

  /** Kept exactly for nine weeks, then lost for four: 9 of 13. */
  NewCheckIn rate(int week) {
    return said(week, value(new BigDecimal(week <= LAST_WEEK_KEPT ? "1.5" : "1.6")));
  }

  /** Two steps of weight 1 by the eighth week: a half of all. */
  NewCheckIn steps(int week, List<MilestoneId> steps) {
    Set<MilestoneId> done = new HashSet<>();
    if (week >= FIRST_STEP_DONE) {
      done.add(steps.get(0));
    }
    if (week >= SECOND_STEP_DONE) {
      done.add(steps.get(1));
    }
    return said(week, new Reading.OfMilestones(done));
  }

  /** Done in the last week. */
  NewCheckIn channel(int week) {
    return said(week, new Reading.OfDone(week == LAST_WEEK));
  }

  /** A fifth of a day faster each week: 5.4 in the end, 0.8667 of the way. */
  NewCheckIn days(int week) {
    return said(week, value(new BigDecimal("8").subtract(BigDecimal.valueOf(2L * week, 1))));
  }

  /** The same, said to replace a wrong one. */
  static NewCheckIn correcting(CheckInId wrong, NewCheckIn right) {
    return new NewCheckIn(right.reading(), right.confidence(), null, null, null, wrong);
  }

  /** A value on the day of a week. */
  NewCheckIn said(int week, Reading reading) {
    @Nullable Confidence confidence = week % 2 == 0 ? new Confidence(7) : null;
    return new NewCheckIn(reading, confidence, null, null, dayOf(week), null);
  }

  static Reading value(BigDecimal value) {
    return new Reading.OfValue(Quantity.of(value));
  }
}
