package vn.okr.local.supervision;

import java.nio.file.Path;
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

  /**
   * Loads it.
   *
   * @param facts the file for what it is made of, written when all of it is there
   * @param log the file for what happens meanwhile
   */
  void load(LocalServices services, Path facts, Path log);
}
