package vn.okr.adapters.rest.checkin;

import java.util.List;

/** The check-ins of one request, in the order they were sent. */
record CheckInsResponse(List<CheckInResponse> items) {}
