package vn.okr.domain.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/**
 * Watches ongoing work of a unit (M14): defined by people, read again and again, healthy while its
 * last reading is in its range. It moves no score, and once nobody needs it any more it is archived
 * with all its readings.
 *
 * @param archived no longer read; shown, and out of the usual lists
 * @param latest what its last reading in force says; absent before the first
 * @param revision counts the edits, from 0; readings are none
 */
public record Kpi(
    KpiId id, Definition definition, boolean archived, @Nullable Latest latest, long revision) {

  /**
   * What people decide about a KPI.
   *
   * @param description what it means and where it comes from; absent if not said
   * @param unitId the unit whose work it watches
   * @param ownerId who sees to it that it is read
   * @param measuredIn what its values count; may be absent
   */
  public record Definition(
      Title title,
      @Nullable Note description,
      UnitId unitId,
      PersonId ownerId,
      HealthyRange healthyRange,
      @Nullable UnitOfMeasure measuredIn,
      Cadence cadence) {}

  /** The last reading in force: its value, and the day it speaks of. */
  public record Latest(Quantity value, LocalDate on) {}

  /** A new KPI that was never read. */
  public static Kpi fresh(KpiId id, Definition definition) {
    return new Kpi(id, definition, false, null, 0);
  }

  /** Whether its last reading is healthy; null before the first. */
  public @Nullable Boolean healthy() {
    return latest == null ? null : (Boolean) definition.healthyRange.includes(latest.value);
  }

  /** The last day on which its last reading is fresh; null before the first. */
  public @Nullable LocalDate freshUntil() {
    return latest == null ? null : definition.cadence.freshUntil(latest.on);
  }

  /** Whether it was read as lately as its cadence asks for. */
  public boolean isFresh(LocalDate today) {
    LocalDate until = freshUntil();
    return until != null && !today.isAfter(until);
  }

  /** The same with other decisions about it, as its next revision. */
  public Kpi edited(Definition other, boolean nowArchived) {
    return new Kpi(id, other, nowArchived, latest, revision + 1);
  }

  /** The same after a reading. */
  public Kpi standingAt(@Nullable KpiReading last) {
    Latest now = last == null ? null : new Latest(last.value(), last.on());
    return new Kpi(id, definition, archived, now, revision);
  }

  /**
   * Lets only what is still kept take readings.
   *
   * @throws Conflict {@code illegal-transition} once it is archived
   */
  public void requireTakesReadings() {
    if (archived) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
  }
}
