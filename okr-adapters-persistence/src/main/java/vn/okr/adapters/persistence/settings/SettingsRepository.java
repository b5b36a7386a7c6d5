package vn.okr.adapters.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class SettingsRepository implements Repository<SettingsEntity> {}
