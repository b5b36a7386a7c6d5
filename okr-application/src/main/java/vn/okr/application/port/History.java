package vn.okr.application.port;

import java.util.Collection;

/** Keeps who changed what, when and why (M11); lines are only ever added. */
@FunctionalInterface
public interface History {
  /** Adds the lines, in the transaction of the change they tell of. */
  void append(Collection<HistoryEntry> entries);
}
