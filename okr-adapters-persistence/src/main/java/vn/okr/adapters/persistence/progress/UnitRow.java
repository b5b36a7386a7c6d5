package vn.okr.adapters.persistence.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Title;

/**
 * A cycle, and a unit as it stands for its figures.
 *
 * @param id the unit's, absent with all of the unit where there is none
 * @param frozen whether the cycle keeps the organisation of the day it was closed
 */
record UnitRow(
    UUID cycleId,
    String cycleName,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable UUID cycleParentId,
    String phase,
    @Nullable LocalDate runningSince,
    long revision,
    @Nullable UUID id,
    @Nullable String name,
    @Nullable String kind,
    @Nullable UUID parentId,
    @Nullable Boolean frozen) {
  Cycle toCycle() {
    return new Cycle(
        new CycleId(cycleId),
        new Title(cycleName),
        new Period(startsOn, endsOn),
        cycleParentId == null ? null : new CycleId(cycleParentId),
        CyclePhase.valueOf(phase),
        runningSince,
        revision);
  }

  Optional<UnitTree.Node> toNode() {
    if (id == null || name == null || kind == null) {
      return Optional.empty();
    }
    return Optional.of(
        new UnitTree.Node(
            new UnitId(id),
            name,
            UnitKind.valueOf(kind),
            parentId == null ? null : new UnitId(parentId)));
  }
}
