package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Links;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.Units;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.NoLoops;
import vn.okr.domain.alignment.Place;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.OkrException;

/** Sets the links of an objective to the goals above it (M7), all rules checked. */
@ApplicationScoped
public class UpwardLinks {
  private final Links links;
  private final Objectives objectives;
  private final Units units;
  private final Cycles cycles;
  private final Locks locks;
  private final ObjectiveJournal journal;

  @Inject
  public UpwardLinks(
      Links links,
      Objectives objectives,
      Units units,
      Cycles cycles,
      Locks locks,
      ObjectiveJournal journal) {
    this.links = links;
    this.objectives = objectives;
    this.units = units;
    this.cycles = cycles;
    this.locks = locks;
    this.journal = journal;
  }

  /**
   * Replaces the links of an objective the actor may edit. Links that stay are not checked again: a
   * reorganisation voids none, and neither does dropping the upper end. Links to what the actor may
   * not know of stay, for they can neither be named nor be meant to go.
   *
   * @param pointer where the links stood in the input
   * @return the links there are now
   * @throws OkrException for a link to something unknown to the actor, one that does not lead
   *     upwards, or a loop
   */
  public List<Link> set(
      Actor actor, Objective lower, Cycle cycle, List<Link> wanted, String pointer) {
    locks.hold(new Locks.Lock.Alignment());
    List<Link> before = links.from(lower.id());
    UpperEnds uppers = load(lower, Stream.concat(wanted.stream(), before.stream()).toList());
    Place from = new Place(uppers.placeOf(lower.owner()), cycle);
    Replacement replacement = new Replacement(actor, from, before, uppers);
    replacement.require(wanted, pointer);
    List<Link> after = Stream.concat(wanted.stream(), replacement.hidden()).toList();
    NoLoops.require(lower.id(), reach(lower.id(), after, uppers), loop -> knownAmong(actor, loop));
    links.replace(lower.id(), after);
    letTargetsFollow(lower, Stream.concat(before.stream(), after.stream()));
    return after;
  }

  private List<ObjectiveId> knownAmong(Actor actor, List<ObjectiveId> ids) {
    Map<ObjectiveId, Objective> found = objectives.findAll(Set.copyOf(ids));
    Map<Owner, Affiliation> places =
        units.affiliations(
            found.values().stream().map(Objective::owner).collect(Collectors.toSet()));
    return ids.stream()
        .filter(
            id -> {
              Objective objective = Objects.requireNonNull(found.get(id));
              Affiliation place = Objects.requireNonNull(places.get(objective.owner()));
              return new ObjectiveRights(actor, place).mayRead(objective);
            })
        .toList();
  }

  private Map<ObjectiveId, Set<ObjectiveId>> reach(
      ObjectiveId lower, List<Link> wanted, UpperEnds uppers) {
    // Support of oneself would be a loop as well, so every kind counts for the first step.
    Set<ObjectiveId> next =
        wanted.stream()
            .filter(l -> l.kind() == LinkKind.CONTRIBUTES || uppers.idOf(l.to()).equals(lower))
            .map(link -> uppers.idOf(link.to()))
            .collect(Collectors.toSet());
    Map<ObjectiveId, Set<ObjectiveId>> graph = new HashMap<>(links.contributionsAbove(next));
    graph.put(lower, next);
    return graph;
  }

  private void letTargetsFollow(Objective lower, Stream<Link> touched) {
    if (lower.counts()) {
      Set<KeyResultId> targets =
          touched
              .filter(link -> link.kind() == LinkKind.CONTRIBUTES)
              .flatMap(
                  link ->
                      link.to() instanceof Target.OfKeyResult(KeyResultId id)
                          ? Stream.of(id)
                          : Stream.empty())
              .collect(Collectors.toSet());
      journal.letFollow(targets);
    }
  }

  private UpperEnds load(Objective lower, List<Link> wanted) {
    Map<Target, ObjectiveId> ids =
        links.objectivesOf(wanted.stream().map(Link::to).collect(Collectors.toSet()));
    Map<ObjectiveId, Objective> found = objectives.findAll(Set.copyOf(ids.values()));
    Set<Owner> owners =
        Stream.concat(Stream.of(lower), found.values().stream())
            .map(Objective::owner)
            .collect(Collectors.toSet());
    Collection<CycleId> cycleIds =
        found.values().stream().map(Objective::cycleId).collect(Collectors.toSet());
    return new UpperEnds(ids, found, units.affiliations(owners), cycles.findAllHeld(cycleIds));
  }
}
