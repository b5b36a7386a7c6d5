package vn.okr.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/**
 * Someone is away for some days, and someone else stands in for them: the deputy may do with goals
 * and KPIs what the absent may, as owner and as lead, and what they do is recorded under both
 * names. It is ended, never deleted.
 *
 * @param person who is away
 * @param deputy who stands in
 * @param from the first day of it, in the organisation's zone
 * @param until the last day of it, included
 * @param endedAt when it was ended before its time; absent if it was not
 * @param revision counts the edits, from 0
 */
public record Absence(
    AbsenceId id,
    PersonId person,
    PersonId deputy,
    LocalDate from,
    LocalDate until,
    @Nullable Instant endedAt,
    long revision) {

  /**
   * A new one.
   *
   * @param today the day it is announced, in the organisation's zone
   * @throws RuleViolated {@code own-deputy}; {@code ends-before-start}; {@code already-over} when
   *     it ends before today
   */
  public static Absence announced(
      AbsenceId id,
      PersonId person,
      PersonId deputy,
      LocalDate from,
      LocalDate until,
      LocalDate today) {
    if (deputy.equals(person)) {
      throw new RuleViolated(ErrorCode.OWN_DEPUTY, "/deputyId");
    }
    if (until.isBefore(from)) {
      throw new RuleViolated(ErrorCode.ENDS_BEFORE_START, "/until");
    }
    if (until.isBefore(today)) {
      throw new RuleViolated(ErrorCode.ALREADY_OVER, "/until");
    }
    return new Absence(id, person, deputy, from, until, null, 0);
  }

  /** Whether the deputy stands in on that day. */
  public boolean isInForce(LocalDate day) {
    return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether it has passed by that day, or was ended. */
  public boolean isOver(LocalDate day) {
    return endedAt != null || day.isAfter(until);
  }

  /**
   * The same, ended before its time.
   *
   * @throws Conflict {@code illegal-transition} when it is over
   */
  public Absence ended(Instant now, LocalDate today) {
    if (isOver(today)) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
    return new Absence(id, person, deputy, from, until, now, revision + 1);
  }

  /** Whether the actor may announce and end absences of the person: they themselves, and admins. */
  public static boolean mayBeManagedBy(Actor actor, PersonId person) {
    return actor.admin() || actor.id().equals(person);
  }
}
