package vn.okr.domain.initiative;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> SCHEMES = Set.of("http", "https");

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
    if (!isWebAddress(value)) {
      throw new InvalidInput("invalid-link", Map.of());
    }
  }

  /** The link, or null for a text that is absent. */
  public static @Nullable WebLink ofNullable(@Nullable String text) {
    return text == null ? null : new WebLink(text);
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      return scheme != null
          && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
