package vn.okr.benchmarks.http;

import java.util.UUID;

/**
 * Someone with an objective that is at work, and with one of its key results that takes a value.
 *
 * @param unit one they belong to
 * @param token who they are, for the application
 */
public record Subject(UUID person, UUID unit, UUID objective, UUID keyResult, String token) {
  /** The same person with another goal. */
  Subject at(UUID otherObjective, UUID otherKeyResult) {
    return new Subject(person, unit, otherObjective, otherKeyResult, token);
  }
}
