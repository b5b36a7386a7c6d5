package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Among;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.Objectives;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Stale;

@ApplicationScoped
class PostgresObjectives implements Objectives {
  private static final List<ObjectiveState> COUNTED =
      List.of(ObjectiveState.PUBLISHED, ObjectiveState.CLOSED);

  private static final Sql OWNERS = Sql.of("select k.id, k.objective_id from key_result k");

  /** A key result and the objective it belongs to. */
  private record OwnerRow(UUID id, UUID objectiveId) {}

  private final ObjectiveRepository objectives;
  private final RowReader rows;

  PostgresObjectives(ObjectiveRepository objectives, RowReader rows) {
    this.objectives = objectives;
    this.rows = rows;
  }

  @Override
  public Optional<Objective> find(ObjectiveId id) {
    return Optional.ofNullable(findAll(Set.of(id)).get(id));
  }

  @Override
  public Map<ObjectiveId, Objective> findAll(Collection<ObjectiveId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : byId(objectives.letGo(objectives.withKeyResults(valuesOf(ids))));
  }

  @Override
  public Map<ObjectiveId, Objective> findAllForUpdate(Collection<ObjectiveId> ids) {
    return ids.isEmpty() ? Map.of() : byId(objectives.lockWithKeyResults(valuesOf(ids)));
  }

  private static List<UUID> valuesOf(Collection<ObjectiveId> ids) {
    return ids.stream().map(ObjectiveId::value).toList();
  }

  private static Map<ObjectiveId, Objective> byId(List<ObjectiveEntity> found) {
    Map<ObjectiveId, Objective> byId = new LinkedHashMap<>();
    found.forEach(row -> byId.put(new ObjectiveId(row.id), ObjectiveMapping.toObjective(row)));
    return byId;
  }

  @Override
  public Map<KeyResultId, ObjectiveId> ownersOf(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, ObjectiveId> owners = new HashMap<>();
    if (!keyResults.isEmpty()) {
      List<UUID> ids = keyResults.stream().map(KeyResultId::value).toList();
      rows.read(OwnerRow.class, OWNERS.where(List.of(Among.condition("k.id", "ids", ids))))
          .forEach(
              row -> owners.put(new KeyResultId(row.id()), new ObjectiveId(row.objectiveId())));
    }
    return owners;
  }

  @Override
  public int countPublished(CycleId cycle, Owner owner) {
    String owned =
        switch (owner) {
          case Owner.OfUnit(UnitId _) -> "ownerUnitId";
          case Owner.OfPerson(PersonId _) -> "ownerPersonId";
        };
    return Math.toIntExact(
        objectives.count(
            "cycleId = ?1 and state in ?2 and " + owned + " = ?3",
            cycle.value(),
            COUNTED,
            owner.value()));
  }

  @Override
  public List<ObjectiveId> unfinished(CycleId cycle) {
    return objectives
        .getEntityManager()
        .createQuery(
            "select id from ObjectiveEntity where cycleId = :cycle and state = :state order by id",
            UUID.class)
        .setParameter("cycle", cycle.value())
        .setParameter("state", ObjectiveState.PUBLISHED)
        .getResultStream()
        .map(ObjectiveId::new)
        .toList();
  }

  @Override
  public void add(Objective objective) {
    ObjectiveEntity entity = new ObjectiveEntity();
    ObjectiveMapping.write(objective, entity);
    entity.revision = objective.revision();
    objectives.persist(entity);
    objectives.flushUnique();
  }

  @Override
  public void save(Objective objective) {
    ObjectiveEntity entity = lockedAtRevisionOf(objective);
    ObjectiveMapping.write(objective, entity);
    if (!objective.changes().isEmpty()) {
      entity.revision++;
    }
  }

  @Override
  public void remove(Objective draft) {
    objectives.delete(lockedAtRevisionOf(draft));
  }

  private ObjectiveEntity lockedAtRevisionOf(Objective objective) {
    return objectives
        .lock(objective.id().value())
        .filter(stored -> stored.revision == objective.revision())
        .orElseThrow(Stale::new);
  }
}
