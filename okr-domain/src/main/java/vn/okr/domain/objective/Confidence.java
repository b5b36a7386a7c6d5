package vn.okr.domain.objective;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;

/**
 * How sure people are to reach a key result: judged, not computed.
 *
 * @param value 0 (not at all) to 10 (certain)
 */
public record Confidence(int value) {
  /**
   * Checks the range.
   *
   * @throws InvalidInput outside 0..10
   */
  public Confidence {
    if (value < 0 || value > 10) {
      throw new InvalidInput("out-of-range", Map.of("min", 0, "max", 10));
    }
  }

  /** The confidence, or null for an absent one. */
  public static @Nullable Confidence ofNullable(@Nullable Integer value) {
    return value == null ? null : new Confidence(value);
  }
}
