package vn.okr.application.objective;

import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;

/** Reads history for showing. */
@FunctionalInterface
public interface HistoryReader {
  /** The lines of an objective or a cycle, the oldest first. */
  Page<HistoryView> of(UUID subject, PageRequest request);
}
