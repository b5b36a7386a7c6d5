package vn.okr.domain.objective;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Measure;

/**
 * Where a key result stands after its check-ins.
 *
 * @param attainment what its readings amount to
 * @param confidence the last one given with a check-in; absent before
 * @param lastCheckInOn the effective day of the latest check-in; absent before the first
 */
public record Standing(
    Attainment attainment, @Nullable Confidence confidence, @Nullable LocalDate lastCheckInOn) {

  static Standing withoutCheckIns(Measure measure) {
    return new Standing(measure.assess(List.of()), null, null);
  }

  /** The same check-ins, amounting to something else. */
  Standing attaining(Attainment other) {
    return new Standing(other, confidence, lastCheckInOn);
  }
}
