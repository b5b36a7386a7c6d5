package vn.okr.adapters.rest.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;

/** Reads query parameters and gathers what is wrong with them; an empty one is absent. */
public final class QueryReader {
  private static final int LONGEST_TEXT = 200;

  private final List<Violation> violations = new ArrayList<>();

  /** The id of something. */
  public <T> @Nullable T id(String name, @Nullable String text, Function<UUID, T> type) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return Ids.isId(text)
        ? type.apply(UUID.fromString(text))
        : refuse(name, "invalid-id", Map.of());
  }

  /** One of several constants. */
  public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String text, Class<E> type) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    List<E> allowed = Arrays.asList(type.getEnumConstants());
    return allowed.stream()
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseGet(() -> refuse(name, "unknown-value", Map.of("allowed", allowed)));
  }

  /** True or false. */
  public @Nullable Boolean flag(String name, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return refuse(name, "unknown-value", Map.of("allowed", List.of("true", "false")));
  }

  /** Words to look for. */
  public @Nullable String words(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.length() <= LONGEST_TEXT
        ? text
        : refuse(name, "too-long", Map.of("max", LONGEST_TEXT));
  }

  /** A whole number within bounds. */
  public int number(String name, @Nullable String text, int usual, int least, int most) {
    if (text == null || text.isEmpty()) {
      return usual;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    refuse(name, "out-of-range", Map.of("min", least, "max", most));
    return usual;
  }

  /** Refuses a parameter. */
  public <T> @Nullable T refuse(String name, String code, Map<String, Object> facts) {
    violations.add(new Violation("?" + name, code, facts));
    return null;
  }

  /**
   * Refuses the request if a parameter was refused.
   *
   * @throws InvalidInput with all of them
   */
  public void throwIfAny() {
    if (!violations.isEmpty()) {
      throw refusal();
    }
  }

  /** The refusal of all that was refused. */
  public InvalidInput refusal() {
    return new InvalidInput(violations);
  }

  /** Whether a parameter was refused. */
  public boolean refusedAny() {
    return !violations.isEmpty();
  }
}
