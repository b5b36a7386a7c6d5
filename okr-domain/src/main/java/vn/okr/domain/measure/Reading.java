package vn.okr.domain.measure;

import java.util.Set;
import vn.okr.domain.shared.Quantity;

/** What a check-in says about where a key result stands; each measure takes one kind. */
public sealed interface Reading {
  /** The value reached, for a metric or a value to keep. */
  record OfValue(Quantity value) implements Reading {}

  /** Whether it is done. */
  record OfDone(boolean done) implements Reading {}

  /** Every milestone that is done by now. */
  record OfMilestones(Set<MilestoneId> done) implements Reading {
    public OfMilestones {
      done = Set.copyOf(done);
    }
  }

  /** Nothing but confidence and a note, for what is carried by aligned objectives. */
  record None() implements Reading {}
}
