package vn.okr.application.checkin;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * A check-in as it is shown.
 *
 * @param byName the display name of who recorded it
 * @param principalName in whose name a deputy recorded it; absent unless one did
 * @param corrected whether another check-in corrects it, so that it counts nowhere
 */
public record CheckInView(
    CheckIn checkIn, String byName, @Nullable String principalName, boolean corrected) {
  /** Whether a machine recorded it, not a person. */
  public boolean byServiceAccount() {
    return checkIn.by() instanceof ServiceAccountId;
  }
}
