package vn.okr.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/**
 * A year or a quarter in which goals are set and reached. It is planned, then runs, then its goals
 * are graded, then it is closed for good; an admin may take it back by one step, on the record.
 *
 * @param parentId the cycle this one lies within, such as its year; absent at the top
 * @param runningSince the day it last went from planning to running; absent before
 * @param revision counts the edits, from 0
 */
public record Cycle(
    CycleId id,
    Title name,
    Period period,
    @Nullable CycleId parentId,
    CyclePhase phase,
    @Nullable LocalDate runningSince,
    long revision) {

  /** A new cycle, in planning. */
  public static Cycle planned(CycleId id, Title name, Period period, @Nullable Cycle parent) {
    requireWithin(period, parent);
    CycleId parentId = parent == null ? null : parent.id();
    return new Cycle(id, name, period, parentId, CyclePhase.PLANNING, null, 0);
  }

  /**
   * The cycle with another name, period or parent.
   *
   * @throws Conflict {@code cycle-closed} when it is read-only
   * @throws RuleViolated {@code outside-cycle} when it would not lie within its parent, or would
   *     begin after the day it began to run
   */
  public Cycle edited(Title newName, Period newPeriod, @Nullable Cycle parent) {
    requireOpen();
    if (parent != null && parent.id.equals(id)) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, "/parentId");
    }
    requireWithin(newPeriod, parent);
    if (runningSince != null && runningSince.isBefore(newPeriod.startsOn())) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, "/startsOn");
    }
    CycleId newParent = parent == null ? null : parent.id();
    return new Cycle(id, newName, newPeriod, newParent, phase, runningSince, revision + 1);
  }

  /**
   * The cycle one step further, or one step back.
   *
   * @param today the day in the organisation's zone
   * @param unfinished published objectives that are neither closed nor dropped
   * @param reason needed to step back
   * @throws Conflict {@code illegal-transition} for any other step, for running before the first
   *     day, and for closing with unfinished objectives, which are listed
   * @throws RuleViolated {@code reason-required} when stepping back without one
   */
  public Cycle movedTo(
      CyclePhase next, LocalDate today, List<UUID> unfinished, @Nullable Note reason) {
    if (phase.isPrecededBy(next)) {
      Note.required(reason);
    } else if (!phase.isFollowedBy(next)) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION, Map.of("from", phase, "to", next));
    }
    if (phase == CyclePhase.PLANNING && today.isBefore(period.startsOn())) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION, Map.of("startsOn", period.startsOn()));
    }
    if (next == CyclePhase.CLOSED && !unfinished.isEmpty()) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION, Map.of("objectives", unfinished));
    }
    LocalDate since = phase == CyclePhase.PLANNING ? today : runningSince;
    LocalDate kept = next == CyclePhase.PLANNING ? null : since;
    return new Cycle(id, name, period, parentId, next, kept, revision + 1);
  }

  /** Whether a goal of this cycle may rest on one of {@code upper}. */
  public boolean liesWithin(Cycle upper) {
    return upper.period.contains(period);
  }

  /** Whether {@code upper} is longer and contains this one. */
  public boolean liesStrictlyWithin(Cycle upper) {
    return liesWithin(upper) && !period.equals(upper.period);
  }

  /**
   * Goals may be changed in every phase but the last.
   *
   * @throws Conflict {@code cycle-closed}
   */
  public void requireOpen() {
    if (phase == CyclePhase.CLOSED) {
      throw new Conflict(ErrorCode.CYCLE_CLOSED);
    }
  }

  /**
   * New goals are drafted and published while planning and running.
   *
   * @throws Conflict {@code cycle-closed} or {@code illegal-transition}
   */
  public void requireAcceptsGoals() {
    require(phase == CyclePhase.PLANNING || phase == CyclePhase.RUNNING);
  }

  /**
   * Progress is checked in while running, and for the last time while grading.
   *
   * @throws Conflict {@code cycle-closed} or {@code illegal-transition}
   */
  public void requireAcceptsCheckIns() {
    require(acceptsCheckIns());
  }

  /** Whether check-ins are taken now. */
  public boolean acceptsCheckIns() {
    return phase == CyclePhase.RUNNING || phase == CyclePhase.GRADING;
  }

  /**
   * Grades are given, and taken back, while grading.
   *
   * @throws Conflict {@code cycle-closed} or {@code illegal-transition}
   */
  public void requireAcceptsGrades() {
    require(phase == CyclePhase.GRADING);
  }

  private void require(boolean allowed) {
    requireOpen();
    if (!allowed) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION, Map.of("phase", phase));
    }
  }

  private static void requireWithin(Period period, @Nullable Cycle parent) {
    // A parent of the same length would let two cycles be each other's parent.
    boolean longer = parent == null || !parent.period.equals(period);
    if (parent != null && !(longer && parent.period.contains(period))) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, "/parentId");
    }
  }
}
