package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.progress.RollUpScores;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.Note;
import vn.okr.local.company.plan.Course;
import vn.okr.local.company.plan.Result;

/** Tells of the weekly check-ins: each person fills in their grid, then the goals above follow. */
@Singleton
class CheckInTeller {
  private final RecordCheckIns recordCheckIns;
  private final RollUpScores rollUpScores;
  private final StoryTime clock;

  @Inject
  CheckInTeller(RecordCheckIns recordCheckIns, RollUpScores rollUpScores, StoryTime clock) {
    this.recordCheckIns = recordCheckIns;
    this.rollUpScores = rollUpScores;
    this.clock = clock;
  }

  /**
   * A week of a cycle.
   *
   * @param week 1 to {@code weeks}
   * @param weeks how many weeks the story tells of the cycle
   */
  void tell(int week, int weeks, CycleId cycle, Cast cast, GoalBook book) {
    Map<String, List<RecordCheckIns.Item>> grids = new LinkedHashMap<>();
    for (Told told : book.of(cycle)) {
      for (int i = 0; i < told.goal().results().size(); i++) {
        Result result = told.goal().results().get(i);
        if (told.isOpen(i) && isSpokenOf(result, week)) {
          String account = result.by() == null ? told.account() : result.by();
          grids
              .computeIfAbsent(account, _ -> new ArrayList<>())
              .add(new RecordCheckIns.Item(told.keyResult(i), checkIn(told, i, week, weeks)));
        }
      }
    }
    grids.forEach(
        (account, grid) -> {
          clock.passMinutes(2);
          recordCheckIns.recordAll(cast.actor(account), () -> grid);
        });
    letGoalsFollow();
  }

  /** Everything above follows what has moved below it. */
  void letGoalsFollow() {
    boolean moving = true;
    while (moving) {
      moving = rollUpScores.followOnce();
    }
  }

  /** What others carry is spoken of once a month, when there is something to say. */
  private static boolean isSpokenOf(Result result, int week) {
    boolean asked =
        !(result.course() instanceof Course.Carried) || result.notes().containsKey(week);
    return asked && week <= result.lastWeek();
  }

  private static NewCheckIn checkIn(Told told, int index, int week, int weeks) {
    Result result = told.goal().results().get(index);
    @Nullable Note note = Note.ofNullable(result.notes().get(week));
    return new NewCheckIn(
        result.course().readingIn(week, weeks, told.stepsOf(index)),
        result.confidenceIn(week),
        note,
        null,
        null,
        null);
  }
}
