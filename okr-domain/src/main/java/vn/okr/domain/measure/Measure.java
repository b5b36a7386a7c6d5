package vn.okr.domain.measure;

import java.util.List;
import java.util.Map;

/** How reaching a key result is measured; no key result goes without (M4). */
public sealed interface Measure permits Metric, Keep, Milestones, Binary, Aligned {
  /**
   * Where the key result stands after its readings.
   *
   * @param readings those in force, the latest effective one last; readings of another measure,
   *     from before the measure was changed, count nowhere
   */
  Attainment assess(List<DatedReading> readings);

  /** Whether a check-in may bring this reading; milestones must be known here. */
  boolean accepts(Reading reading);

  /** The name of the measure in the contract. */
  String type();

  /** What defines the measure, by field, as history tells it. */
  Map<String, String> definition();

  /** The rule that gives the score, in the words of the method, for explanations. */
  String formula();
}
