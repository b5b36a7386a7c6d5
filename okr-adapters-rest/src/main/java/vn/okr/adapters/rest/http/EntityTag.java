package vn.okr.adapters.rest.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes and compares entity tags: a revision and a digest of what is shown. */
public final class EntityTag {
  private static final int DIGEST_BYTES = 12;

  private EntityTag() {}

  /** The strong tag of a representation at a revision, quotes included. */
  static String of(long revision, byte[] representation) {
    byte[] digest = Arrays.copyOf(sha256().digest(representation), DIGEST_BYTES);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    return "\"" + revision + "-" + text + "\"";
  }

  /** Whether an {@code If-None-Match} names the tag; compared weakly, as RFC 9110 has it. */
  static boolean isNamedIn(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String one : ifNoneMatch.split(",")) {
      String named = one.strip();
      if (named.equals("*") || named.equals(tag) || named.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  /** The digest of a request's body, in hexadecimal. */
  public static String digestOf(byte[] body) {
    return HexFormat.of().formatHex(sha256().digest(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
