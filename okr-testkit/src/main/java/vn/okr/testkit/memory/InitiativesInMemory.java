package vn.okr.testkit.memory;

import java.util.Optional;
import vn.okr.application.port.Initiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Stale;

/** Initiatives of a company in memory. */
public final class InitiativesInMemory implements Initiatives {
  private final Company company;

  /** Initiatives of the company. */
  public InitiativesInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Initiative> find(InitiativeId id) {
    return company.initiatives.find(id);
  }

  @Override
  public int countUnder(KeyResultId keyResult) {
    return (int)
        company.initiatives.all().stream().filter(i -> i.keyResultId().equals(keyResult)).count();
  }

  @Override
  public void add(Initiative initiative) {
    company.initiatives.put(initiative.id(), initiative);
  }

  @Override
  public void save(Initiative initiative) {
    requireAt(initiative, initiative.revision() - 1);
    company.initiatives.put(initiative.id(), initiative);
  }

  @Override
  public void remove(Initiative initiative) {
    requireAt(initiative, initiative.revision());
    company.initiatives.remove(initiative.id());
  }

  private void requireAt(Initiative initiative, long revision) {
    if (find(initiative.id()).filter(stored -> stored.revision() == revision).isEmpty()) {
      throw new Stale();
    }
  }
}
