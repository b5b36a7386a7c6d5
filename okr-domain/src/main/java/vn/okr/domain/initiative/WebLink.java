package vn.okr.domain.initiative;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;

/**
 * An address in the web where work is followed, such as a ticket; one that a browser opens and
 * never runs.
 *
 * @param value an absolute address with http or https, at most 2,000 characters
 */
public record WebLink(String value) {
  /** The most characters an address may have. */
  public static final int LIMIT = 2_000;

  /** Scheme, host, perhaps a port, and what comes after; nothing that stands before an @. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://([\\p{Alnum}.-]+|\\[[\\p{XDigit}:.]+])(:\\d{1,5})?"
              + "([/?#][^\\s\\p{Cntrl}\"<>\\\\^`{|}]*)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Checks the address.
   *
   * @throws InvalidInput {@code too-long}, or {@code invalid-link} for any other scheme, without a
   *     host, or with a password in it
   */
  public WebLink {
    if (value.length() > LIMIT) {
      throw new InvalidInput("too-long", Map.of("max", LIMIT));
    }
    if (!ADDRESS.matcher(value).matches()) {
      throw new InvalidInput("invalid-link", Map.of());
    }
  }

  /** The link, or null for a text that is absent. */
  public static @Nullable WebLink ofNullable(@Nullable String text) {
    return text == null ? null : new WebLink(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
