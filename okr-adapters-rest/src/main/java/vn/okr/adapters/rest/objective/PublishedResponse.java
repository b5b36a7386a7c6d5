package vn.okr.adapters.rest.objective;

import java.util.List;

/** The objectives of one request, in the order they were sent. */
record PublishedResponse(List<ObjectiveResponse> items) {}
