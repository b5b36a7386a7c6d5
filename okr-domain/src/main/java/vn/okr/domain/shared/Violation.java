package vn.okr.domain.shared;

import java.util.Map;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON Pointer to the offending value, empty for the input as a whole
 * @param code what is wrong with it, such as {@code too-long} or {@code start-equals-target}
 * @param arguments facts for the message, such as the limit that was passed
 */
public record Violation(String pointer, String code, Map<String, Object> arguments) {
  public Violation {
    arguments = Map.copyOf(arguments);
  }

  /** A violation without facts. */
  public static Violation of(String pointer, String code) {
    return new Violation(pointer, code, Map.of());
  }

  /** The same violation, seen from a container that holds the input under {@code prefix}. */
  public Violation under(String prefix) {
    return new Violation(prefix + pointer, code, arguments);
  }
}
