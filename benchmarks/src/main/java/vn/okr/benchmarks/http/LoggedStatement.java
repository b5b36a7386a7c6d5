package vn.okr.benchmarks.http;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the server has logged it.
 *
 * @param session the process that served the client
 * @param text the statement with its values put in
 */
record LoggedStatement(long session, String text) {
  private static final Pattern MESSAGE = Pattern.compile("(?s)(?:statement|execute [^:]*): (.*)");
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

  /** From a line of the log; its message and its detail. */
  static LoggedStatement of(long session, String message, String detail) {
    Matcher statement = MESSAGE.matcher(message);
    if (!statement.matches()) {
      throw new IllegalArgumentException(message);
    }
    return new LoggedStatement(session, withValues(statement.group(1), detail));
  }

  static boolean isOne(String message) {
    return MESSAGE.matcher(message).matches();
  }

  /** In one pass over the statement, so that what a value says is never taken for a place. */
  private static String withValues(String text, String detail) {
    Map<String, String> values = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      values.put(parameter.group(1), parameter.group(2));
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())))
        .strip();
  }

  boolean begins() {
    return text.regionMatches(true, 0, "begin", 0, 5);
  }

  boolean ends() {
    return text.equalsIgnoreCase("commit") || text.equalsIgnoreCase("rollback");
  }
}
