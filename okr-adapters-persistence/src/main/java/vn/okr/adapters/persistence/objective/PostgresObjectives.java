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
import org.hibernate.Session;
import vn.okr.adapters.persistence.shared.Among;
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

  private static final String OWNERS = "select id, objective_id from key_result where id ";

  private final ObjectiveRepository objectives;
  private final Session session;

  PostgresObjectives(ObjectiveRepository objectives, Session session) {
    this.objectives = objectives;
    this.session = session;
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
      Among among = Among.of("ids", keyResults.stream().map(KeyResultId::value).toList());
      session
          .createNativeQuery(OWNERS + among.text(), Object[].class)
          .addSynchronizedQuerySpace("key_result")
          .setParameter("ids", among.value())
          .getResultStream()
          .forEach(
              row -> owners.put(new KeyResultId((UUID) row[0]), new ObjectiveId((UUID) row[1])));
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
