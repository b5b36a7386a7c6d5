package vn.okr.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;

/** Keeps check-ins; they are only ever added. */
public interface CheckIns {
  /** All check-ins of each key result, an empty log where there are none; one statement. */
  Map<KeyResultId, CheckInLog> logsOf(Collection<KeyResultId> keyResults);

  /** Whether a check-in on a goal of the cycle speaks of a day before {@code day}. */
  boolean anyBefore(CycleId cycle, LocalDate day);

  /** Whether a check-in on a goal of the cycle speaks of a day after {@code day}. */
  boolean anyAfter(CycleId cycle, LocalDate day);

  /** Adds new check-ins. */
  void addAll(Collection<CheckIn> checkIns);
}
