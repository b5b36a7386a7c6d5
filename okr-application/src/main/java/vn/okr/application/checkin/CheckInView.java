package vn.okr.application.checkin;

import vn.okr.domain.checkin.CheckIn;

/**
 * A check-in as it is shown.
 *
 * @param byName the display name of who recorded it
 * @param corrected whether another check-in corrects it, so that it counts nowhere
 */
public record CheckInView(CheckIn checkIn, String byName, boolean corrected) {}
