package vn.okr.testkit;

import java.util.UUID;
import vn.okr.testkit.memory.SequentialIds;

/** Ids for what builders make, so that no two things ever share one. */
final class SampleIds {
  private static final SequentialIds IDS = SequentialIds.ofOwn();

  private SampleIds() {}

  static UUID next() {
    return IDS.next();
  }
}
