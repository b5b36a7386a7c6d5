package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** Values of {@code Authorization} that let nobody in, made of one that would. */
final class Tokens {
  private static final List<String> NO_TOKENS =
      List.of(
          "",
          "Bearer",
          "Bearer ",
          "bearer x",
          "Bearer a.b.c",
          "Bearer ...",
          "Bearer \u00e9",
          "Basic YTpi",
          "Basic %%%",
          "Digest x",
          "Negotiate x",
          "Bearer " + "a".repeat(7_000),
          "Bearer " + "eyJhbGciOiJSUzI1NiJ9.".repeat(20));

  private Tokens() {}

  /** Not a token, or the token torn, signed otherwise, or with other claims. */
  static String broken(String token, Chance chance) {
    String[] parts = token.split("\\.");
    return switch (chance.below(8)) {
      case 0 -> "Bearer " + token.substring(0, chance.below(token.length()));
      case 1 -> "Bearer " + unsigned("none") + "." + parts[1] + ".";
      case 2 -> "Bearer " + unsigned("HS256") + "." + parts[1] + "." + parts[2];
      case 3 -> "Bearer " + parts[0] + "." + promoted(parts[1]) + "." + parts[2];
      case 4 -> "Bearer " + parts[0] + "." + parts[1] + "." + flipped(parts[2]);
      case 5 -> "Bearer " + parts[0] + "." + parts[1];
      case 6 -> token;
      default -> chance.oneOf(NO_TOKENS);
    };
  }

  private static String unsigned(String algorithm) {
    return encoded("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm));
  }

  /** The same claims, and those of an admin besides. */
  private static String promoted(String claims) {
    String text = new String(Base64.getUrlDecoder().decode(claims), UTF_8);
    return encoded(text.replaceFirst("\\{", "{\"roles\":[\"okr-admin\"],"));
  }

  private static String flipped(String signature) {
    char first = signature.charAt(0) == 'A' ? 'B' : 'A';
    return first + signature.substring(1);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
