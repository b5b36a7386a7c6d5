package vn.okr.domain.shared;

import java.text.Normalizer;
import java.util.Map;

/** What all texts have in common: they are kept in NFC, free of control characters, and bounded. */
final class Texts {
  private Texts() {}

  /**
   * The text as it is kept; refuses lone surrogates, control characters and too many characters.
   */
  static String clean(String text, int limit, boolean severalLines) {
    // Normalising can only lengthen a text by a small factor; refuse the absurd before working on
    // it.
    if (text.length() > limit * 8) {
      throw tooLong(limit);
    }
    text.codePoints()
        .forEach(
            point -> {
              if (isForbidden(point, severalLines)) {
                throw new InvalidInput("control-character", Map.of());
              }
            });
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String kept = severalLines ? composed : composed.strip();
    if (kept.codePointCount(0, kept.length()) > limit) {
      throw tooLong(limit);
    }
    return kept;
  }

  /** Whether there is nothing to see: nothing at all, blanks of any kind, marks without width. */
  static boolean isInvisible(String text) {
    return text.codePoints()
        .allMatch(
            point ->
                Character.isWhitespace(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.FORMAT);
  }

  private static boolean isForbidden(int point, boolean severalLines) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      return true;
    }
    boolean separator = point == 0x2028 || point == 0x2029;
    boolean layout = separator || point == '\n' || point == '\r' || point == '\t';
    return (separator || Character.isISOControl(point)) && !(severalLines && layout);
  }

  private static InvalidInput tooLong(int limit) {
    return new InvalidInput("too-long", Map.of("max", limit));
  }
}
