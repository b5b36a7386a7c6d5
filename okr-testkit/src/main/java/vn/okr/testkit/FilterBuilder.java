package vn.okr.testkit;

import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** Builds filters of objectives; all of a cycle unless told otherwise. */
public final class FilterBuilder {
  private final CycleId cycle;
  private @Nullable UnitId unit;
  private boolean below;
  private @Nullable PersonId person;
  private @Nullable Level level;
  private @Nullable ObjectiveState state;
  private @Nullable Band band;
  private @Nullable Status status;
  private @Nullable Boolean aligned;
  private @Nullable String search;

  private FilterBuilder(CycleId cycle) {
    this.cycle = cycle;
  }

  /** All objectives of the cycle. */
  public static FilterBuilder objectivesIn(CycleId cycle) {
    return new FilterBuilder(cycle);
  }

  /** Those the unit owns. */
  public FilterBuilder of(UnitId newUnit) {
    unit = newUnit;
    return this;
  }

  /** Those of the unit, of all below it, and of all people in them. */
  public FilterBuilder ofAndBelow(UnitId newUnit) {
    below = true;
    return of(newUnit);
  }

  /** Those the person owns. */
  public FilterBuilder of(PersonId newPerson) {
    person = newPerson;
    return this;
  }

  /** Those of a level. */
  public FilterBuilder on(Level newLevel) {
    level = newLevel;
    return this;
  }

  /** Those in a state. */
  public FilterBuilder in(ObjectiveState newState) {
    state = newState;
    return this;
  }

  /** Those in a band. */
  public FilterBuilder in(Band newBand) {
    band = newBand;
    return this;
  }

  /** Those with a status. */
  public FilterBuilder in(Status newStatus) {
    status = newStatus;
    return this;
  }

  /** Those that contribute to a goal above, or those that do not. */
  public FilterBuilder aligned(boolean newAligned) {
    aligned = newAligned;
    return this;
  }

  /** Those found by words. */
  public FilterBuilder saying(String words) {
    search = words;
    return this;
  }

  /** The filter. */
  public ObjectiveFilter build() {
    return new ObjectiveFilter(
        cycle, unit, below, person, level, state, band, status, aligned, search);
  }
}
