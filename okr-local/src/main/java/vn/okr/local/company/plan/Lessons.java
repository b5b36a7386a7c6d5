package vn.okr.local.company.plan;

import org.jspecify.annotations.Nullable;

/**
 * What those who close a goal have learned.
 *
 * @param missed why a committed goal was missed; absent otherwise
 */
public record Lessons(String worked, String hindered, String change, @Nullable String missed) {
  /** Lessons of a goal that needs no excuse. */
  public static Lessons of(String worked, String hindered, String change) {
    return new Lessons(worked, hindered, change, null);
  }

  /** The same, and why it was missed. */
  public Lessons missedAs(String reason) {
    return new Lessons(worked, hindered, change, reason);
  }
}
