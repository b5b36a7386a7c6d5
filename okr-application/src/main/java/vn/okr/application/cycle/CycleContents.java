package vn.okr.application.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Links;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** What hangs on a cycle's days: the cycles within it, its check-ins, and links up and down. */
@ApplicationScoped
public class CycleContents {
  private final Cycles cycles;
  private final CheckIns checkIns;
  private final Links links;

  @Inject
  public CycleContents(Cycles cycles, CheckIns checkIns, Links links) {
    this.cycles = cycles;
    this.checkIns = checkIns;
    this.links = links;
  }

  /**
   * Lets a cycle have its new days, or not.
   *
   * @throws RuleViolated {@code outside-cycle} when a cycle within it or a check-in would lie
   *     outside, or a goal would be linked to one of a cycle that does not contain it
   */
  void requireFit(Cycle edited) {
    Period days = edited.period();
    boolean childrenFit =
        cycles.childrenOf(edited.id()).stream().allMatch(child -> child.liesStrictlyWithin(edited));
    boolean lowersFit =
        others(edited, links.cyclesBelow(edited.id())).allMatch(lower -> lower.liesWithin(edited));
    boolean uppersFit = others(edited, links.cyclesAbove(edited.id())).allMatch(edited::liesWithin);
    boolean endFits = !checkIns.anyAfter(edited.id(), days.endsOn());
    require(!checkIns.anyBefore(edited.id(), days.startsOn()), "/startsOn");
    require(childrenFit && lowersFit && uppersFit && endFits, "/endsOn");
  }

  private Stream<Cycle> others(Cycle edited, Set<CycleId> linked) {
    Set<CycleId> others = new HashSet<>(linked);
    others.remove(edited.id());
    return cycles.findAllHeld(others).values().stream();
  }

  private static void require(boolean fits, String pointer) {
    if (!fits) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, pointer);
    }
  }
}
