package vn.okr.adapters.rest.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Title;

/** A cycle to be planned. */
public record CycleRequest(
    Title name, LocalDate startsOn, LocalDate endsOn, @Nullable CycleId parentId) {
  PlanCycles.NewCycle toCommand() {
    return new PlanCycles.NewCycle(name, new Period(startsOn, endsOn), parentId);
  }
}
