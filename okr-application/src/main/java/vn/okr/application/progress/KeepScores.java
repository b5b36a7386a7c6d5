package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.okr.application.UseCase;
import vn.okr.application.port.ScoreDays;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.CycleId;

/** The clock keeps day by day what was reached, so that it can be told later how it came. */
@UseCase
public class KeepScores {
  private final ScoreDays days;
  private final Time time;
  private final Settings settings;

  @Inject
  public KeepScores(ScoreDays days, Time time, Settings settings) {
    this.days = days;
    this.time = time;
    this.settings = settings;
  }

  /** Keeps what is reached now as the organisation's today; returns how many objectives moved. */
  public int ofToday() {
    LocalDate today = settings.current().dayOf(time.now());
    int moved = 0;
    for (CycleId cycle : days.cyclesAtWork()) {
      moved += days.keep(cycle, today);
    }
    return moved;
  }
}
