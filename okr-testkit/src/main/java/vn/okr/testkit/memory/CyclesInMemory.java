package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.Cycles;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Stale;

/** Cycles of a company in memory. */
public final class CyclesInMemory implements Cycles {
  private final Company company;
  private final Set<CycleId> held = new HashSet<>();

  /** Cycles of the company. */
  public CyclesInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Cycle> find(CycleId id) {
    return company.cycles.find(id);
  }

  @Override
  public Map<CycleId, Cycle> findAllHeld(Collection<CycleId> ids) {
    Map<CycleId, Cycle> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(cycle -> found.put(id, cycle)));
    held.addAll(found.keySet());
    return found;
  }

  /** Every cycle that was held so far; they are all let go at once, as nobody else is there. */
  public Set<CycleId> held() {
    return Set.copyOf(held);
  }

  @Override
  public Optional<Cycle> findForUpdate(CycleId id) {
    return find(id);
  }

  @Override
  public List<Cycle> childrenOf(CycleId id) {
    return company.cycles.all().stream().filter(cycle -> id.equals(cycle.parentId())).toList();
  }

  @Override
  public List<Cycle> within(Period period) {
    return company.cycles.all().stream()
        .filter(cycle -> period.contains(cycle.period()))
        .sorted(Comparator.comparing(cycle -> cycle.id().value()))
        .toList();
  }

  @Override
  public boolean isEmpty(CycleId id) {
    return childrenOf(id).isEmpty()
        && company.objectives.all().stream().noneMatch(one -> one.cycleId().equals(id));
  }

  @Override
  public Page<Cycle> page(PageRequest request) {
    return Pages.of(company.cycles.all().stream(), request, cycle -> cycle.id().value());
  }

  @Override
  public void add(Cycle cycle) {
    company.cycles.put(cycle.id(), cycle);
  }

  @Override
  public void save(Cycle cycle) {
    if (find(cycle.id()).filter(old -> old.revision() == cycle.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    company.cycles.put(cycle.id(), cycle);
  }

  @Override
  public void remove(Cycle cycle) {
    if (find(cycle.id()).filter(old -> old.revision() == cycle.revision()).isEmpty()) {
      throw new Stale();
    }
    company.cycles.remove(cycle.id());
    company.frozen.remove(cycle.id());
  }

  @Override
  public void freezeOrganisation(CycleId id) {
    company.frozen.put(id, Organisation.ofToday(company));
  }

  @Override
  public void thawOrganisation(CycleId id) {
    company.frozen.remove(id);
  }
}
