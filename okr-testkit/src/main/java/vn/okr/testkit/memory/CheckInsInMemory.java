package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
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
  public boolean anyBefore(CycleId cycle, LocalDate day) {
    return daysIn(cycle).anyMatch(on -> on.isBefore(day));
  }

  @Override
  public boolean anyAfter(CycleId cycle, LocalDate day) {
    return daysIn(cycle).anyMatch(on -> on.isAfter(day));
  }

  private Stream<LocalDate> daysIn(CycleId cycle) {
    Set<KeyResultId> ofCycle =
        company
            .allObjectives()
            .filter(objective -> objective.cycleId().equals(cycle))
            .flatMap(objective -> objective.keyResults().all().stream())
            .map(KeyResult::id)
            .collect(Collectors.toSet());
    return company.checkIns.all().stream()
        .filter(checkIn -> ofCycle.contains(checkIn.keyResultId()))
        .map(CheckIn::on);
  }

  @Override
  public void addAll(Collection<CheckIn> checkIns) {
    checkIns.forEach(checkIn -> company.checkIns.put(checkIn.id(), checkIn));
  }
}
