package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.application.port.Objectives;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Stale;

/** Objectives of a company in memory, kept as snapshots so that no two readers share one. */
public final class ObjectivesInMemory implements Objectives {
  private final Company company;

  /** Objectives of the company. */
  public ObjectivesInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Objective> find(ObjectiveId id) {
    return company.objectives.find(id).map(Objective::restore);
  }

  @Override
  public Map<ObjectiveId, Objective> findAll(Collection<ObjectiveId> ids) {
    Map<ObjectiveId, Objective> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(objective -> found.put(id, objective)));
    return found;
  }

  @Override
  public Map<ObjectiveId, Objective> findAllForUpdate(Collection<ObjectiveId> ids) {
    return findAll(ids);
  }

  @Override
  public Map<KeyResultId, ObjectiveId> ownersOf(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, ObjectiveId> owners = new HashMap<>();
    for (KeyResultId keyResult : keyResults) {
      ObjectiveId owner = company.ownerOf(keyResult);
      if (owner != null) {
        owners.put(keyResult, owner);
      }
    }
    return owners;
  }

  @Override
  public int countPublished(CycleId cycle, Owner owner) {
    return (int)
        company
            .allObjectives()
            .filter(o -> o.cycleId().equals(cycle) && o.owner().equals(owner) && o.counts())
            .count();
  }

  @Override
  public List<ObjectiveId> unfinished(CycleId cycle) {
    return company.objectives.all().stream()
        .filter(o -> o.cycleId().equals(cycle) && o.state() == ObjectiveState.PUBLISHED)
        .map(ObjectiveSnapshot::id)
        .toList();
  }

  @Override
  public void add(Objective objective) {
    company.objectives.put(objective.id(), objective.snapshot());
  }

  @Override
  public void save(Objective objective) {
    ObjectiveSnapshot stored =
        company
            .objectives
            .find(objective.id())
            .filter(o -> o.revision() == objective.revision())
            .orElseThrow(Stale::new);
    Set<KeyResultId> gone = keyResultsOf(stored);
    gone.removeAll(keyResultsOf(objective.snapshot()));
    unlink(gone.stream().map(Target.OfKeyResult::new).collect(Collectors.toSet()));
    company
        .comments
        .rows()
        .values()
        .removeIf(one -> one.keyResultId() != null && gone.contains(one.keyResultId()));
    company.objectives.put(objective.id(), withNextRevision(objective));
  }

  private static ObjectiveSnapshot withNextRevision(Objective objective) {
    ObjectiveSnapshot now = objective.snapshot();
    return now.at(now.revision() + (objective.changes().isEmpty() ? 0 : 1));
  }

  @Override
  public void remove(Objective draft) {
    Set<Target> gone = new HashSet<>(Set.of(new Target.OfObjective(draft.id())));
    keyResultsOf(draft.snapshot()).forEach(id -> gone.add(new Target.OfKeyResult(id)));
    unlink(gone);
    company.links.remove(draft.id());
    company.comments.rows().values().removeIf(one -> one.objectiveId().equals(draft.id()));
    company.follows.rows().keySet().removeIf(key -> key.objective().equals(draft.id()));
    company.notifications.rows().values().removeIf(one -> one.isAbout(draft.id()));
    company.objectives.remove(draft.id());
  }

  private void unlink(Set<? extends Target> gone) {
    company
        .links
        .rows()
        .replaceAll(
            (_, links) -> links.stream().filter(link -> !gone.contains(link.to())).toList());
    company
        .initiatives
        .rows()
        .values()
        .removeIf(one -> gone.contains(new Target.OfKeyResult(one.keyResultId())));
  }

  private static Set<KeyResultId> keyResultsOf(ObjectiveSnapshot objective) {
    return objective.keyResults().all().stream()
        .map(KeyResult::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
