package vn.okr.domain.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A longer text of several lines: a description, a note, a reason; up to 10,000 characters in NFC.
 *
 * @param value the text, never blank
 */
public record Note(String value) {
  /** The most characters a note may have. */
  public static final int LIMIT = 10_000;

  /**
   * Cleans and checks the text.
   *
   * @throws InvalidInput when blank, too long, or with control characters other than line breaks
   *     and tabs
   */
  public Note {
    value = Texts.clean(value, LIMIT, true);
    if (value.isBlank()) {
      throw new InvalidInput("required", Map.of());
    }
  }

  /** The note, or null for a text that is absent or blank. */
  public static @Nullable Note ofNullable(@Nullable String text) {
    return text == null || text.isBlank() ? null : new Note(text);
  }

  /**
   * The note a step cannot do without.
   *
   * @throws RuleViolated {@code reason-required} when there is none
   */
  public static Note required(@Nullable Note reason) {
    if (reason == null) {
      throw new RuleViolated(ErrorCode.REASON_REQUIRED, "/reason");
    }
    return reason;
  }

  @Override
  public String toString() {
    return value;
  }
}
