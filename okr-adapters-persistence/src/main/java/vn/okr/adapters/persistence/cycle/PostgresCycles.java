package vn.okr.adapters.persistence.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.Cycles;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;

@ApplicationScoped
class PostgresCycles implements Cycles {
  private static final String NOTHING_IN_IT =
      """
      select not exists (select from objective where cycle_id = :id)
        and not exists (select from cycle where parent_id = :id)
      """;

  private final CycleRepository cycles;
  private final FrozenOrganisation organisation;

  PostgresCycles(CycleRepository cycles, FrozenOrganisation organisation) {
    this.cycles = cycles;
    this.organisation = organisation;
  }

  @Override
  public Optional<Cycle> find(CycleId id) {
    return read(cycles.list("id", id.value())).stream().findFirst();
  }

  /** In the order of their ids, so that two who hold several do not wait for each other. */
  @Override
  public Map<CycleId, Cycle> findAllHeld(Collection<CycleId> ids) {
    Map<CycleId, Cycle> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      List<UUID> wanted = ids.stream().map(CycleId::value).toList();
      read(cycles
              .among("from CycleEntity c", "c.id", wanted)
              .withLock(LockModeType.PESSIMISTIC_READ)
              .list())
          .forEach(cycle -> found.put(cycle.id(), cycle));
    }
    return found;
  }

  @Override
  public Optional<Cycle> findForUpdate(CycleId id) {
    return cycles.lock(id.value()).map(CycleMapping::toCycle);
  }

  @Override
  public List<Cycle> childrenOf(CycleId id) {
    return read(cycles.list("parentId = ?1 order by id", id.value()));
  }

  @Override
  public List<Cycle> within(Period period) {
    return read(
        cycles.list(
            "startsOn >= ?1 and endsOn <= ?2 order by id", period.startsOn(), period.endsOn()));
  }

  @Override
  public boolean isEmpty(CycleId id) {
    return cycles
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(NOTHING_IN_IT, Boolean.class)
        .setParameter("id", id.value())
        .getSingleResult();
  }

  @Override
  public Page<Cycle> page(PageRequest request) {
    return request.pageOf(read(cycles.after(request)), cycle -> cycle.id().value());
  }

  private List<Cycle> read(List<CycleEntity> found) {
    return cycles.letGo(found).stream().map(CycleMapping::toCycle).toList();
  }

  @Override
  public void add(Cycle cycle) {
    CycleEntity entity = new CycleEntity();
    CycleMapping.write(cycle, entity);
    cycles.addUnique(entity);
  }

  @Override
  public void save(Cycle cycle) {
    CycleEntity entity =
        cycles.lockAt(cycle.id().value(), cycle.revision() - 1, stored -> stored.revision);
    CycleMapping.write(cycle, entity);
  }

  @Override
  public void remove(Cycle cycle) {
    organisation.thaw(cycle.id());
    cycles.delete(cycles.lockAt(cycle.id().value(), cycle.revision(), stored -> stored.revision));
  }

  @Override
  public void freezeOrganisation(CycleId id) {
    organisation.thaw(id);
    organisation.freeze(id);
  }

  @Override
  public void thawOrganisation(CycleId id) {
    organisation.thaw(id);
  }
}
