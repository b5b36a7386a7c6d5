package vn.okr.adapters.persistence.cycle;

import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Title;

/** Between a cycle and its row. */
final class CycleMapping {
  private CycleMapping() {}

  static Cycle toCycle(CycleEntity entity) {
    return new Cycle(
        new CycleId(entity.id),
        new Title(entity.name),
        new Period(entity.startsOn, entity.endsOn),
        entity.parentId == null ? null : new CycleId(entity.parentId),
        entity.phase,
        entity.runningSince,
        entity.revision);
  }

  static void write(Cycle cycle, CycleEntity entity) {
    CycleId parent = cycle.parentId();
    entity.id = cycle.id().value();
    entity.name = cycle.name().value();
    entity.startsOn = cycle.period().startsOn();
    entity.endsOn = cycle.period().endsOn();
    entity.parentId = parent == null ? null : parent.value();
    entity.phase = cycle.phase();
    entity.runningSince = cycle.runningSince();
    entity.revision = cycle.revision();
  }
}
