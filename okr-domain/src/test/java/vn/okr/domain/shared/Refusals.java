package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches how the domain says no. */
public final class Refusals {
  private Refusals() {}

  /** The refusal an attempt ends in; fails when it succeeds. */
  public static OkrException refusalOf(ThrowingCallable attempt) {
    OkrException refusal = catchThrowableOfType(OkrException.class, attempt);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }

  /** The code of the refusal an attempt ends in. */
  public static ErrorCode codeOf(ThrowingCallable attempt) {
    return refusalOf(attempt).code();
  }

  /** What is wrong with the one value refused. */
  public static String reasonOf(ThrowingCallable attempt) {
    OkrException refusal = refusalOf(attempt);
    assertThat(refusal.violations()).as("one thing wrong").hasSize(1);
    return refusal.violations().getFirst().code();
  }
}
