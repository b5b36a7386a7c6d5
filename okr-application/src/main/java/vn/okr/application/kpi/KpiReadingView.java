package vn.okr.application.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * A reading as it is shown.
 *
 * @param byName the display name of who reported it
 * @param principalName in whose name a deputy reported it; absent unless one did
 * @param corrected whether another reading corrects it, so that it counts nowhere
 */
public record KpiReadingView(
    KpiReading reading, String byName, @Nullable String principalName, boolean corrected) {
  /** Whether a machine reported it, not a person. */
  public boolean byServiceAccount() {
    return reading.by() instanceof ServiceAccountId;
  }
}
