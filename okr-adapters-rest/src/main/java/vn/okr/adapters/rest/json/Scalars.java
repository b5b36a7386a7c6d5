package vn.okr.adapters.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/** Reads single values; nothing is coerced, "5" is no 5 and 1.0 no 1. */
final class Scalars {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Map<Class<?>, Function<JsonNode, @Nullable Object>> READERS =
      Map.ofEntries(
          Map.entry(String.class, Scalars::text),
          Map.entry(UUID.class, node -> id(text(node))),
          Map.entry(LocalDate.class, node -> date(text(node))),
          Map.entry(Instant.class, node -> instant(text(node))),
          Map.entry(LocalTime.class, node -> time(text(node))),
          Map.entry(ZoneId.class, node -> zone(text(node))),
          Map.entry(Note.class, node -> Note.ofNullable(text(node))),
          Map.entry(BigDecimal.class, Scalars::number),
          Map.entry(Quantity.class, node -> Quantity.of(number(node))),
          Map.entry(Weight.class, node -> Weight.of(number(node))),
          Map.entry(Score.class, node -> Score.of(number(node))),
          Map.entry(Integer.class, Scalars::integer),
          Map.entry(int.class, Scalars::integer),
          Map.entry(Boolean.class, Scalars::flag));

  private Scalars() {}

  static boolean knows(Class<?> type) {
    return READERS.containsKey(type) || type.isEnum();
  }

  /**
   * The value, or null for a text that says nothing where a note may be absent.
   *
   * @throws InvalidInput at the empty pointer
   */
  static @Nullable Object read(JsonNode node, Class<?> type) {
    Function<JsonNode, @Nullable Object> reader = READERS.get(type);
    return reader != null ? reader.apply(node) : constant(text(node), type);
  }

  /**
   * The id of a text in the canonical form.
   *
   * @throws InvalidInput {@code invalid-id}
   */
  static UUID id(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException malformed) {
      throw Refused.at("", "invalid-id", malformed);
    }
    throw Refused.at("", "invalid-id");
  }

  private static String text(JsonNode node) {
    return require(node, node.isTextual(), "string").textValue();
  }

  private static BigDecimal number(JsonNode node) {
    return require(node, node.isNumber(), "number").decimalValue();
  }

  private static Object integer(JsonNode node) {
    require(node, node.isIntegralNumber(), "integer");
    if (!node.canConvertToInt()) {
      throw Refused.at(
          "", "out-of-range", Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE));
    }
    return node.intValue();
  }

  private static Object flag(JsonNode node) {
    return require(node, node.isBoolean(), "boolean").booleanValue();
  }

  private static LocalDate date(String text) {
    if (!DATE.matcher(text).matches()) {
      throw Refused.at("", "invalid-date");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException impossible) {
      throw Refused.at("", "invalid-date", impossible);
    }
  }

  /** Years of four digits alone: what is beyond them no store keeps. */
  private static Instant instant(String text) {
    if (!INSTANT.matcher(text).matches()) {
      throw Refused.at("", "invalid-instant");
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException impossible) {
      throw Refused.at("", "invalid-instant", impossible);
    }
  }

  /** Hours and minutes of the day, both of two digits. */
  private static LocalTime time(String text) {
    if (!TIME.matcher(text).matches()) {
      throw Refused.at("", "invalid-time");
    }
    return LocalTime.parse(text);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException unknown) {
      throw Refused.at("", "invalid-zone", unknown);
    }
  }

  private static Object constant(String text, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Refused.at("", "unknown-value", Map.of("allowed", Arrays.asList(constants))));
  }

  private static JsonNode require(JsonNode node, boolean fits, String expected) {
    if (!fits) {
      throw Refused.at("", "wrong-type", Map.of("expected", expected));
    }
    return node;
  }
}
