package vn.okr.application.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;

/**
 * Makes check-ins of a KPI's reading, in the transaction it is recorded in. Whoever let the KPI
 * feed a key result might check in there; whoever reports readings need not.
 */
@ApplicationScoped
public class CheckInsOfReadings {
  private final CheckInDesks desks;
  private final CheckInJournal journal;

  @Inject
  public CheckInsOfReadings(CheckInDesks desks, CheckInJournal journal) {
    this.desks = desks;
    this.journal = journal;
  }

  /**
   * Checks in on those of the key results that take the reading: what is closed, dropped, still a
   * draft or measured otherwise by now is left as it is, and so is a cycle the day is not in.
   */
  public void record(Actor actor, Collection<KeyResultId> keyResults, KpiReading reading) {
    if (keyResults.isEmpty()) {
      return;
    }
    CheckInDesk desk = desks.open(actor, keyResults);
    for (KeyResultId keyResult : keyResults) {
      if (desk.takes(keyResult, reading)) {
        desk.record(keyResult, reading);
      }
    }
    journal.store(desk);
  }
}
