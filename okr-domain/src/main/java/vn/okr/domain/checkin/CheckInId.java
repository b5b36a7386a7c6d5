package vn.okr.domain.checkin;

import java.util.UUID;

/** Names a check-in. */
public record CheckInId(UUID value) {}
