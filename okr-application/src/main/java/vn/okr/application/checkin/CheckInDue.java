package vn.okr.application.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Status;

/**
 * A key result that someone may check in on.
 *
 * @param since the day it was last heard of: the latest of its last check-in, its publication and
 *     the day its cycle began to run; absent where no check-in is owed
 * @param due whether a check-in is owed by now, as the cadence asks for
 */
public record CheckInDue(
    ObjectiveView objective, KeyResultView keyResult, @Nullable LocalDate since, boolean due) {
  /** What is overdue first, then what is due; of those the one longest unheard of. */
  static final Comparator<CheckInDue> OLDEST_FIRST =
      Comparator.comparingInt((CheckInDue row) -> row.overdue() ? 0 : row.due() ? 1 : 2)
          .thenComparing(row -> row.since() == null ? LocalDate.MAX : row.since());

  static CheckInDue of(
      ObjectiveView objective, KeyResultView view, LocalDate today, OrganisationSettings settings) {
    KeyResult keyResult = view.keyResult();
    LocalDate since = keyResult.owesCheckIns() ? lastHeardOf(objective, keyResult) : null;
    boolean due =
        since != null
            && objective.facts().phase() == CyclePhase.RUNNING
            && !today.isBefore(since.plusDays(settings.cadenceDays()));
    return new CheckInDue(objective, view, since, due);
  }

  /** Whether it is so late that its status is no longer believed. */
  public boolean overdue() {
    return keyResult.status() == Status.OUTDATED;
  }

  private static @Nullable LocalDate lastHeardOf(ObjectiveView objective, KeyResult keyResult) {
    LocalDate heard = keyResult.lastSign();
    LocalDate running = objective.facts().runningSince();
    return heard != null && running != null && running.isAfter(heard) ? running : heard;
  }
}
