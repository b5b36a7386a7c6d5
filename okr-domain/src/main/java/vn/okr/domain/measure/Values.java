package vn.okr.domain.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Quantity;

/** Finds values among readings. */
final class Values {
  private Values() {}

  /** The last value read, or null. */
  static @Nullable Quantity last(List<DatedReading> readings) {
    for (int i = readings.size() - 1; i >= 0; i--) {
      if (readings.get(i).reading() instanceof Reading.OfValue(Quantity value)) {
        return value;
      }
    }
    return null;
  }
}
