package vn.okr.domain.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;

/**
 * All there is to know about an objective, for storing and restoring it.
 *
 * @param origin what it carries on, from a cycle before; absent for none
 * @param publication absent in a draft
 * @param closure absent until closed
 * @param revision counts the edits, from 0
 */
public record ObjectiveSnapshot(
    ObjectiveId id,
    @Nullable ObjectiveId origin,
    CycleId cycleId,
    Owner owner,
    Objective.Definition definition,
    ObjectiveState state,
    KeyResults keyResults,
    @Nullable Publication publication,
    @Nullable Closure closure,
    long revision) {

  /** The same at another revision. */
  public ObjectiveSnapshot at(long otherRevision) {
    return new ObjectiveSnapshot(
        id,
        origin,
        cycleId,
        owner,
        definition,
        state,
        keyResults,
        publication,
        closure,
        otherRevision);
  }
}
