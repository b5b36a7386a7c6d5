package vn.okr.testkit;

import java.util.UUID;
import vn.okr.testkit.memory.SequentialIds;

/** Ids for what builders make, so that no two things ever share one. */
public final class SampleIds {
  private static final SequentialIds IDS = SequentialIds.ofOwn();

  private SampleIds() {}

  /** The next one. */
  public static UUID next() {
    return IDS.next();
  }
}
