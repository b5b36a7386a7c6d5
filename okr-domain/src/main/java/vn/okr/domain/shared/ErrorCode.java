package vn.okr.domain.shared;

import java.util.Locale;

/** Why something was refused, as a stable code that clients may rely on and screens translate. */
public enum ErrorCode {
  /** The input is malformed or breaks a limit. */
  INVALID_REQUEST,
  /** The thing does not exist, or the actor may not know that it does. */
  NOT_FOUND,
  /** The actor may read the thing, but not do this with it. */
  FORBIDDEN,
  /** The state of things does not allow it; the more specific codes below say why. */
  CONFLICT,
  /** The step is not one the state allows. */
  ILLEGAL_TRANSITION,
  /** The owner already has as many published objectives as the focus limit allows (M10). */
  FOCUS_LIMIT,
  /** The links would form a loop of contributions. */
  ALIGNMENT_LOOP,
  /** The cycle is closed and read-only. */
  CYCLE_CLOSED,
  /** The thing is still used by others. */
  IN_USE,
  /** The thing exists already. */
  ALREADY_EXISTS,
  /** The revision edited is not the current one. */
  STALE,
  /** A rule of the method is broken; the more specific codes below say which. */
  RULE_VIOLATED,
  /** A metric's start equals its target (M4). */
  START_EQUALS_TARGET,
  /** An objective without a key result cannot be published (M1). */
  NO_KEY_RESULTS,
  /** A contribution must lead to a unit above the owner (M7). */
  NOT_UPWARDS,
  /** The date or cycle does not fit inside the other. */
  OUTSIDE_CYCLE,
  /** A check-in cannot be dated into the future. */
  FUTURE_DATE,
  /** At least one key result must weigh more than 0. */
  WEIGHTS_ALL_ZERO,
  /** The step needs a reason. */
  REASON_REQUIRED,
  /** A cycle ends after it starts. */
  ENDS_BEFORE_START,
  /** An absence is to come, or lasts still. */
  ALREADY_OVER,
  /** Nobody stands in for themselves. */
  OWN_DEPUTY,
  /** A keep range needs a bound, and its lower bound below its upper one. */
  INVALID_RANGE,
  /** The id names nothing the actor may refer to. */
  UNKNOWN_REFERENCE,
  /** A check-in is corrected once only. */
  ALREADY_CORRECTED,
  /** The grade moves further from the score than allowed (M15). */
  GRADE_OUT_OF_RANGE,
  /** Grades must name every key result that counts, each once. */
  GRADES_INCOMPLETE,
  /** The unit tree has one company at its root, and no unit below itself. */
  INVALID_TREE,
  /** The idempotency key was used with another request. */
  IDEMPOTENCY_KEY_REUSED,
  /** The first request with this idempotency key is still running. */
  IDEMPOTENCY_KEY_RUNNING;

  /** The code as clients see it, such as {@code start-equals-target}. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
