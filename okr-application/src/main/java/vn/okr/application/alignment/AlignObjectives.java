package vn.okr.application.alignment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.objective.UpwardLinks;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Links;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.RuleViolated;

/** An owner says what an objective rests on (M7); rights on the lower end are enough. */
@UseCase
public class AlignObjectives {
  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final UpwardLinks upwardLinks;
  private final Links links;
  private final Cycles cycles;

  @Inject
  public AlignObjectives(
      ObjectiveAccess access,
      ObjectiveJournal journal,
      UpwardLinks upwardLinks,
      Links links,
      Cycles cycles) {
    this.access = access;
    this.journal = journal;
    this.upwardLinks = upwardLinks;
    this.links = links;
    this.cycles = cycles;
  }

  /**
   * Replaces the links upwards of an objective.
   *
   * @throws Conflict when it is closed or dropped, its cycle is closed, or a loop would arise
   * @throws RuleViolated {@code not-upwards}, {@code outside-cycle}, {@code unknown-reference}
   */
  public void replace(
      Actor actor, ObjectiveId id, Precondition precondition, Supplier<List<Link>> asked) {
    Objective objective = access.editable(actor, id);
    precondition.require(objective.revision());
    List<Link> wanted = asked.get();
    Cycle cycle = cycles.getHeld(objective.cycleId());
    cycle.requireOpen();
    objective.requireEditable();
    List<Link> before = links.from(id);
    List<Link> after = upwardLinks.set(actor, objective, cycle, wanted, "/items");
    objective.aligned(text(before), text(after));
    journal.save(actor, objective);
  }

  private static String text(List<Link> links) {
    return links.stream().map(Link::toString).collect(Collectors.joining(", "));
  }
}
