package vn.okr.application.storage;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import vn.okr.application.UseCase;
import vn.okr.application.port.MonthlyStorage;
import vn.okr.application.port.Time;

/** The store is ready for a month before it begins. */
@UseCase
public class PrepareMonths {
  private static final int MONTHS_AHEAD = 3;

  private final MonthlyStorage storage;
  private final Time time;

  @Inject
  public PrepareMonths(MonthlyStorage storage, Time time) {
    this.storage = storage;
    this.time = time;
  }

  /** Prepares this month and the three after it; returns how many places that took. */
  public int ahead() {
    YearMonth now = YearMonth.from(time.now().atOffset(ZoneOffset.UTC));
    return storage.prepare(now, now.plusMonths(MONTHS_AHEAD));
  }
}
