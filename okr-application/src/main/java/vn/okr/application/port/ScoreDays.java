package vn.okr.application.port;

import java.time.LocalDate;
import java.util.List;
import vn.okr.domain.cycle.CycleId;

/** Keeps what objectives had reached at the end of each day. */
public interface ScoreDays {
  /** The cycles whose objectives may move: those that run or are graded. */
  List<CycleId> cyclesAtWork();

  /**
   * Keeps, as that day's, what the published and closed objectives of a cycle have reached by now,
   * where it is something else than what was kept of them last. A day that is kept again follows
   * what moved meanwhile.
   *
   * @return how many have moved
   */
  int keep(CycleId cycle, LocalDate day);
}
