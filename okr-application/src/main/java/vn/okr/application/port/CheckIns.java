package vn.okr.application.port;

import java.util.Collection;
import java.util.Map;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.objective.KeyResultId;

/** Keeps check-ins; they are only ever added. */
public interface CheckIns {
  /** All check-ins of each key result, an empty log where there are none; one statement. */
  Map<KeyResultId, CheckInLog> logsOf(Collection<KeyResultId> keyResults);

  /** Adds new check-ins. */
  void addAll(Collection<CheckIn> checkIns);
}
