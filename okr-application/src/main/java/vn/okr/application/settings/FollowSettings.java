package vn.okr.application.settings;

import jakarta.inject.Inject;
import vn.okr.application.UseCase;
import vn.okr.application.port.InitialSettings;
import vn.okr.application.port.SettingsStore;
import vn.okr.domain.organisation.SettingsRevision;

/** Finds out what is set now, wherever and whenever it was changed. */
@UseCase
public class FollowSettings {
  private final SettingsStore store;
  private final InitialSettings initial;

  @Inject
  public FollowSettings(SettingsStore store, InitialSettings initial) {
    this.store = store;
    this.initial = initial;
  }

  /** The settings as they are kept now; what the organisation begins with if nothing was set. */
  public SettingsRevision latest() {
    return store.find().orElseGet(() -> SettingsRevision.initial(initial.values()));
  }
}
