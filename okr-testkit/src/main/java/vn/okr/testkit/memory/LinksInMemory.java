package vn.okr.testkit.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Links;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;

/** Links between the objectives of a company in memory. */
public final class LinksInMemory implements Links {
  private final Company company;

  /** Links of the company. */
  public LinksInMemory(Company company) {
    this.company = company;
  }

  @Override
  public List<Link> from(ObjectiveId objective) {
    return company.linksFrom(objective);
  }

  @Override
  public void replace(ObjectiveId objective, List<Link> links) {
    company.links.put(objective, List.copyOf(links));
  }

  @Override
  public Map<Target, ObjectiveId> objectivesOf(Collection<Target> targets) {
    Map<Target, ObjectiveId> owners = new HashMap<>();
    for (Target target : targets) {
      ObjectiveId owner = company.objectiveOf(target);
      if (owner != null) {
        owners.put(target, owner);
      }
    }
    return owners;
  }

  @Override
  public Map<ObjectiveId, Set<ObjectiveId>> contributionsAbove(Collection<ObjectiveId> from) {
    Map<ObjectiveId, Set<ObjectiveId>> above = new HashMap<>();
    Set<ObjectiveId> seen = new HashSet<>(from);
    Deque<ObjectiveId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      ObjectiveId lower = open.removeFirst();
      Set<ObjectiveId> uppers = contributesTo(lower);
      if (!uppers.isEmpty()) {
        above.put(lower, uppers);
      }
      uppers.stream().filter(seen::add).forEach(open::addLast);
    }
    return above;
  }

  private Set<ObjectiveId> contributesTo(ObjectiveId lower) {
    return from(lower).stream()
        .filter(link -> link.kind() == LinkKind.CONTRIBUTES)
        .map(link -> Objects.requireNonNull(company.objectiveOf(link.to())))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<CycleId> cyclesAbove(CycleId cycle) {
    return company
        .allObjectives()
        .filter(lower -> lower.cycleId().equals(cycle))
        .flatMap(lower -> uppersOf(lower).map(Objective::cycleId))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<CycleId> cyclesBelow(CycleId cycle) {
    return company
        .allObjectives()
        .filter(lower -> uppersOf(lower).anyMatch(upper -> upper.cycleId().equals(cycle)))
        .map(Objective::cycleId)
        .collect(Collectors.toSet());
  }

  private Stream<Objective> uppersOf(Objective lower) {
    Set<@Nullable ObjectiveId> uppers =
        from(lower.id()).stream()
            .map(link -> company.objectiveOf(link.to()))
            .collect(Collectors.toSet());
    return company.allObjectives().filter(upper -> uppers.contains(upper.id()));
  }

  @Override
  public Map<KeyResultId, List<Contribution>> contributionsTo(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, List<Contribution>> found = new HashMap<>();
    company
        .allObjectives()
        .filter(Objective::counts)
        .forEach(
            lower ->
                from(lower.id()).stream()
                    .filter(link -> link.kind() == LinkKind.CONTRIBUTES)
                    .forEach(link -> gather(found, keyResults, lower, link)));
    return found;
  }

  private static void gather(
      Map<KeyResultId, List<Contribution>> found,
      Collection<KeyResultId> wanted,
      Objective lower,
      Link link) {
    if (link.to() instanceof Target.OfKeyResult(KeyResultId upper) && wanted.contains(upper)) {
      found
          .computeIfAbsent(upper, _ -> new ArrayList<>())
          .add(new Contribution(lower.id(), lower.score(), link.weight()));
    }
  }
}
