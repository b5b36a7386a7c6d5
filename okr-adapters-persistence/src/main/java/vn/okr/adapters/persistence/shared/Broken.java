package vn.okr.adapters.persistence.shared;

import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import vn.okr.domain.shared.OkrException;

/** The kinds of constraint whose breaking means something to the caller. */
public enum Broken {
  /** Another row has that value. */
  UNIQUE("23505"),
  /** What is referred to is not there, or not any more. */
  REFERENCE("23503", "23502");

  private final Set<String> states;

  Broken(String... states) {
    this.states = Set.of(states);
  }

  /**
   * The refusal, with the violation kept for the log, if it is of this kind; else the violation.
   */
  public RuntimeException as(OkrException refusal, ConstraintViolationException violation) {
    if (!states.contains(violation.getSQLState())) {
      return violation;
    }
    refusal.addSuppressed(violation);
    return refusal;
  }
}
