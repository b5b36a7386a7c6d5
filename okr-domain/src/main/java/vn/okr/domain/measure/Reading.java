package vn.okr.domain.measure;

import java.util.Set;
import vn.okr.domain.shared.Quantity;

/** What a check-in says about where a key result stands; each measure takes one kind. */
public sealed interface Reading {
  /** The value reached, for a metric or a value to keep. */
  record OfValue(Quantity value) implements Reading {
    @Override
    public String pointer() {
      return "/value";
    }
  }

  /** Whether it is done. */
  record OfDone(boolean done) implements Reading {
    @Override
    public String pointer() {
      return "/done";
    }
  }

  /** Every milestone that is done by now. */
  record OfMilestones(Set<MilestoneId> done) implements Reading {
    public OfMilestones {
      done = Set.copyOf(done);
    }

    @Override
    public String pointer() {
      return "/milestonesDone";
    }
  }

  /** Nothing but confidence and a note, for what is carried by aligned objectives. */
  record None() implements Reading {
    @Override
    public String pointer() {
      return "";
    }
  }

  /** Where a check-in carries it, for refusals. */
  String pointer();
}
