package vn.okr.testkit.memory;

import java.util.Optional;
import vn.okr.application.port.SettingsStore;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.Stale;

/** The settings of a company in memory. */
public final class SettingsStoreInMemory implements SettingsStore {
  private static final String ONLY_ROW = "settings";

  private final Company company;

  /** The settings of the company. */
  public SettingsStoreInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<SettingsRevision> find() {
    return company.settings.find(ONLY_ROW);
  }

  @Override
  public void save(SettingsRevision next) {
    long stored = find().map(SettingsRevision::revision).orElse(0L);
    if (stored != next.revision() - 1) {
      throw new Stale();
    }
    company.settings.put(ONLY_ROW, next);
  }
}
