package vn.okr.adapters.persistence.progress;

import java.util.Map;
import java.util.UUID;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.progress.Tally;

/** The objectives of one owner in one cycle, counted together. */
record CycleTallyRow(UUID cycleId, long objectives, long unmeasured, long scoreSum) {
  ProgressReader.OwnProgress toProgress() {
    Tally tally = new Tally(objectives, unmeasured, scoreSum, 0, Map.of());
    return new ProgressReader.OwnProgress(new CycleId(cycleId), objectives, tally.progress());
  }
}
