package vn.okr.adapters.rest.cycle;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.domain.cycle.Cycle;

/** Maps cycles between the wire and the use cases. */
@Mapper(uses = WireValues.class)
interface CycleMapper {
  @Mapping(target = "startsOn", source = "period.startsOn")
  @Mapping(target = "endsOn", source = "period.endsOn")
  CycleResponse toResponse(Cycle cycle);

  PlanCycles.CycleEdit toCommand(CyclePatch patch);

  PlanCycles.PhaseStep toCommand(PhaseRequest request);
}
