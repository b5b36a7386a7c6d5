package vn.okr.adapters.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.okr.application.port.SettingsStore;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Stale;

/** Keeps the settings in the only row of their table. */
@ApplicationScoped
class PostgresSettingsStore implements SettingsStore {
  private static final long FIRST = 1;

  private final SettingsRepository settings;

  PostgresSettingsStore(SettingsRepository settings) {
    this.settings = settings;
  }

  @Override
  public Optional<SettingsRevision> find() {
    return settings
        .letGoFirst(settings.list("id", SettingsEntity.ONLY_ID))
        .map(SettingsMapping::toSettings);
  }

  @Override
  public void save(SettingsRevision next) {
    if (next.revision() == FIRST) {
      add(next);
    } else {
      SettingsMapping.write(
          next,
          settings.lockAt(SettingsEntity.ONLY_ID, next.revision() - 1, stored -> stored.revision));
    }
  }

  /** Two who set something for the first time at once cannot both have been the first. */
  private void add(SettingsRevision first) {
    SettingsEntity entity = new SettingsEntity();
    SettingsMapping.write(first, entity);
    try {
      settings.addUnique(entity);
    } catch (Conflict taken) {
      throw new Stale();
    }
  }
}
