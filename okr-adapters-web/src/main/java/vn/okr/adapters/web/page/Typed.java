package vn.okr.adapters.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Quantity;
import vn.okr.http.words.Language;

/**
 * Reads what people type in their language: {@code 1.234,5} in Vietnamese is {@code 1,234.5} in
 * English. A mark that can only be the decimal one is taken for it in either language.
 */
public final class Typed {
  private static final int LONGEST = 40;

  /** Years of four digits: what is beyond them no calendar shows and no store keeps. */
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}");

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final char grouping;
  private final char decimal;
  private final Pattern grouped;
  private final Pattern plain;
  private final Pattern otherMark;

  public Typed(Language language) {
    grouping = language == Language.VI ? '.' : ',';
    decimal = language == Language.VI ? ',' : '.';
    String g = Pattern.quote(String.valueOf(grouping));
    String d = Pattern.quote(String.valueOf(decimal));
    grouped = Pattern.compile("-?[1-9]\\d{0,2}(" + g + "\\d{3})+(" + d + "\\d+)?");
    plain = Pattern.compile("-?\\d+(" + d + "\\d+)?");
    otherMark = Pattern.compile("-?(\\d+" + g + "(\\d{1,2}|\\d{4,})|0" + g + "\\d+)");
  }

  /**
   * The number typed.
   *
   * @throws InvalidInput {@code not-a-number}, or beyond what a value may be
   */
  public Quantity quantity(String text) {
    return Quantity.of(number(text));
  }

  /** The number typed; null for nothing. */
  public @Nullable Quantity quantityOrNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : quantity(text);
  }

  /**
   * The decimal typed.
   *
   * @throws InvalidInput {@code not-a-number}
   */
  public BigDecimal number(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput("required", Map.of());
    }
    String bare = text.strip().replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f]", "");
    if (bare.length() > LONGEST) {
      throw new InvalidInput("not-a-number", Map.of());
    }
    if (grouped.matcher(bare).matches() || plain.matcher(bare).matches()) {
      return new BigDecimal(bare.replace(String.valueOf(grouping), "").replace(decimal, '.'));
    }
    if (otherMark.matcher(bare).matches()) {
      return new BigDecimal(bare.replace(grouping, '.'));
    }
    throw new InvalidInput("not-a-number", Map.of());
  }

  /**
   * The whole number typed; null for nothing.
   *
   * @throws InvalidInput {@code not-a-number}
   */
  public @Nullable Integer wholeOrNone(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return number(text).intValueExact();
    } catch (ArithmeticException broken) {
      throw new InvalidInput("not-a-number", Map.of());
    }
  }

  /**
   * The day typed, as {@code 27/11/2026} or {@code 2026-11-27}; null for nothing.
   *
   * @throws InvalidInput {@code invalid-day}
   */
  public static @Nullable LocalDate dayOrNone(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String bare = text.strip();
    if (!DAY.matcher(bare).matches()) {
      throw new InvalidInput("invalid-day", Map.of());
    }
    try {
      return bare.contains("/") ? LocalDate.parse(bare, DAY_FIRST) : LocalDate.parse(bare);
    } catch (DateTimeParseException impossible) {
      throw new InvalidInput("invalid-day", Map.of());
    }
  }

  /** The id in a field that nobody types into; null for nothing or for no id. */
  public static @Nullable UUID idOrNone(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  /** Whether nothing was typed. */
  public static boolean isNothing(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
