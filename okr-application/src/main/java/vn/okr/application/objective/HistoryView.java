package vn.okr.application.objective;

import vn.okr.application.port.HistoryEntry;

/**
 * A line of history with the name of who did it.
 *
 * @param byName the person's display name
 */
public record HistoryView(HistoryEntry entry, String byName) {}
