package vn.okr.domain.measure;

import java.util.List;
import java.util.Map;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;

/** How reaching a key result is measured; no key result goes without (M4). */
public sealed interface Measure permits Metric, Keep, Milestones, Binary, Aligned {
  /**
   * Where the key result stands after its readings.
   *
   * @param readings those in force, the latest effective one last; readings of another measure,
   *     from before the measure was changed, count nowhere
   */
  Attainment assess(List<DatedReading> readings);

  /** Whether a check-in may bring a reading of this kind. */
  boolean accepts(Reading reading);

  /**
   * Refuses a reading that says nothing about this measure.
   *
   * @throws OkrException {@code wrong-reading} for another measure's kind, {@code
   *     unknown-reference} for a milestone that is none of this measure's
   */
  default void requireFits(Reading reading) {
    if (!accepts(reading)) {
      throw new InvalidInput("wrong-reading", Map.of("measure", type())).under(reading.pointer());
    }
  }

  /**
   * What is left of it, to go on from where the key result stands.
   *
   * @param reached what was attained, short of the whole
   */
  default Measure remainder(Attainment reached) {
    return this;
  }

  /** The name of the measure in the contract. */
  String type();

  /** What defines the measure, by field, as history tells it. */
  Map<String, String> definition();

  /** The rule that gives the score, in the words of the method, for explanations. */
  String formula();
}
