package vn.okr.domain.measure;

import java.util.Collections;
import java.util.LinkedHashSet;
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

  /**
   * Every milestone that is done by now.
   *
   * @param done in the order they were named, so that a refusal can say which it is about
   */
  record OfMilestones(Set<MilestoneId> done) implements Reading {
    public OfMilestones {
      done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
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
