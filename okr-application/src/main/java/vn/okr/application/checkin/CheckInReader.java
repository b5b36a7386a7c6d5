package vn.okr.application.checkin;

import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.objective.KeyResultId;

/** Reads check-ins for showing. */
@FunctionalInterface
public interface CheckInReader {
  /** The check-ins of a key result in the order they were recorded. */
  Page<CheckInView> of(KeyResultId keyResult, PageRequest request);
}
