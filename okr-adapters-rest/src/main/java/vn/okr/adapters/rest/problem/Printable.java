package vn.okr.adapters.rest.problem;

import java.util.PrimitiveIterator;

/** Makes text that came from a client safe to send back or to log. */
final class Printable {
  private static final int LIMIT = 300;

  private Printable() {}

  /** The text with control characters and lone surrogates replaced, cut after 300 characters. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    PrimitiveIterator.OfInt points = text.codePoints().limit(LIMIT).iterator();
    while (points.hasNext()) {
      int point = points.nextInt();
      boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      safe.appendCodePoint(lone || Character.isISOControl(point) ? 0xFFFD : point);
    }
    return safe.toString();
  }
}
