package vn.okr.application.port;

import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;

/** Makes writers wait for one another where a rule spans more than one thing. */
public interface Locks {
  /** Waits until no other transaction holds the lock, then holds it until this one ends. */
  void hold(Lock lock);

  /** What can be held. */
  sealed interface Lock {
    /** The shape of the unit tree. */
    record UnitShape() implements Lock {}

    /** How cycles lie within one another. */
    record CycleShape() implements Lock {}

    /**
     * The links between goals, so that two writers cannot close a loop together, and neither end
     * goes while a link is set.
     */
    record Alignment() implements Lock {}

    /** The published objectives of one owner in one cycle, for the focus limit (M10). */
    record Focus(CycleId cycle, Owner owner) implements Lock {}
  }
}
