package vn.okr.application.port;

import java.util.Optional;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.Stale;

/** Keeps what admins have set for the organisation. */
public interface SettingsStore {
  /** What was set last; empty as long as nothing was. */
  Optional<SettingsRevision> find();

  /**
   * Replaces the settings by their next revision, the first of which has number 1.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(SettingsRevision next);
}
