package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Tally;

/**
 * Objectives counted together (M12).
 *
 * @param progress the plain average of the measured ones; absent when there are none
 * @param aligned how many contribute to a goal above
 * @param bands how many measured ones lie in each band
 */
public record TallyResponse(
    @Nullable BigDecimal progress,
    long objectives,
    long unmeasured,
    long aligned,
    Map<Band, Long> bands) {
  static TallyResponse of(Tally tally) {
    return new TallyResponse(
        WireValues.of(tally.progress()),
        tally.objectives(),
        tally.unmeasured(),
        tally.aligned(),
        bands(tally));
  }

  static Map<Band, Long> bands(Tally tally) {
    Map<Band, Long> all = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      all.put(band, tally.bands().getOrDefault(band, 0L));
    }
    return all;
  }
}
