package vn.okr.local.supervision;

import java.util.Properties;
import vn.okr.local.services.LocalServices;

/** Fills an empty database. */
@FunctionalInterface
public interface Sample {
  /** The key of the id of the quarter that runs. */
  String RUNNING_QUARTER = "cycle.running";

  /** The key of the id of the quarter before, graded and closed. */
  String CLOSED_QUARTER = "cycle.closed";

  /** The key of the id of the marketing department. */
  String MARKETING = "unit.marketing";

  /** Loads it; what it is made of, for those who want to look at it. */
  Properties load(LocalServices services);
}
