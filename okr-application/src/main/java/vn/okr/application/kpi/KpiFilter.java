package vn.okr.application.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/**
 * Which KPIs are wanted; what is absent is not asked for.
 *
 * @param unit those of this unit
 * @param owner those this person sees to
 * @param healthy those whose last reading is healthy, or is not; either way one that was read
 * @param fresh those read as lately as their cadence asks for, or not
 * @param archived those that are archived, or are not
 */
public record KpiFilter(
    @Nullable UnitId unit,
    @Nullable PersonId owner,
    @Nullable Boolean healthy,
    @Nullable Boolean fresh,
    @Nullable Boolean archived) {
  /** All that are still read. */
  public static final KpiFilter AT_WORK = new KpiFilter(null, null, null, null, false);

  /** Those of a unit that are still read. */
  public static KpiFilter atWorkIn(UnitId unit) {
    return new KpiFilter(unit, null, null, null, false);
  }
}
