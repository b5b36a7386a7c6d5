package vn.okr.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Settings;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.SettingsRevision;

/**
 * The settings that every use case of this replica goes by. They are asked for many times in one
 * request and change once in a quarter, so they are kept here and looked up again by the clock, not
 * by the requests.
 */
@ApplicationScoped
public class SettingsInForce implements Settings {
  private final FollowSettings stored;
  private final AtomicReference<@Nullable SettingsRevision> known = new AtomicReference<>();

  @Inject
  public SettingsInForce(FollowSettings stored) {
    this.stored = stored;
  }

  @Override
  public OrganisationSettings current() {
    SettingsRevision now = known.get();
    return now == null ? refresh() : now.values();
  }

  /** Looks up what is set now, and goes by it from then on. */
  public OrganisationSettings refresh() {
    SettingsRevision latest = stored.latest();
    // Who began to look before another change must not undo what came after it.
    SettingsRevision newest =
        known.accumulateAndGet(latest, (old, found) -> isNewer(found, old) ? found : old);
    return newest == null ? latest.values() : newest.values();
  }

  private static boolean isNewer(@Nullable SettingsRevision found, @Nullable SettingsRevision old) {
    return old == null || (found != null && found.revision() >= old.revision());
  }
}
