package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.objective.KeyResultId;

/** Check-ins of a company in memory. */
public final class CheckInsInMemory implements CheckIns {
  private final Company company;

  /** Check-ins of the company. */
  public CheckInsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Map<KeyResultId, CheckInLog> logsOf(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, CheckInLog> logs = new HashMap<>();
    for (KeyResultId id : keyResults) {
      logs.put(
          id,
          new CheckInLog(
              company.checkIns.all().stream().filter(c -> c.keyResultId().equals(id)).toList()));
    }
    return logs;
  }

  @Override
  public void addAll(Collection<CheckIn> checkIns) {
    checkIns.forEach(checkIn -> company.checkIns.put(checkIn.id(), checkIn));
  }
}
