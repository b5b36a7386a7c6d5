package vn.okr.application.objective;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Level;

/**
 * An objective as it is stored, with what its status needs to know of its cycle.
 *
 * @param ownerName the unit's name or the person's
 * @param runningSince the day the cycle began to run; absent before
 * @param alignments the links upwards, in the order they were given
 */
public record ObjectiveFacts(
    ObjectiveSnapshot objective,
    String ownerName,
    Level level,
    Period period,
    CyclePhase phase,
    @Nullable LocalDate runningSince,
    List<LinkFacts> alignments) {
  public ObjectiveFacts {
    alignments = List.copyOf(alignments);
  }
}
