package vn.okr.application.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * A line of history with the name of who did it.
 *
 * @param byName the display name of the person or service account
 * @param principalName in whose name a deputy did it; absent unless one did
 */
public record HistoryView(HistoryEntry entry, String byName, @Nullable String principalName) {
  /** Whether a machine did it, not a person. */
  public boolean byServiceAccount() {
    return entry.by() instanceof ServiceAccountId;
  }
}
