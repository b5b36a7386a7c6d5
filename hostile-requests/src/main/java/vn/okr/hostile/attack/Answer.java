package vn.okr.hostile.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param status the first answer's; 0 for none
 * @param headers the first answer's, by names in lower case
 * @param body what follows them
 * @param whole all of it
 * @param took until the connection was closed
 * @param isOver whether it was closed at all, rather than given up on
 */
record Answer(
    int status,
    Map<String, String> headers,
    String body,
    String whole,
    Duration took,
    boolean isOver) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})[^\r\n]*\r\n");
  private static final Pattern INTERIM = Pattern.compile("^HTTP/1\\.[01] 100[^\r\n]*\r\n\r\n");
  private static final Pattern FAULT = Pattern.compile("HTTP/1\\.[01] 5\\d\\d ");
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final int SHOWN = 600;

  static Answer of(byte[] bytes, Duration took, boolean isOver) {
    // Bytes and characters are as many, so that what is no text is found again.
    String text = INTERIM.matcher(new String(bytes, ISO_8859_1)).replaceFirst("");
    int end = text.indexOf(END_OF_HEAD);
    Matcher first = STATUS.matcher(text);
    if (end < 0 || !first.lookingAt()) {
      return new Answer(0, Map.of(), "", new String(bytes, UTF_8), took, isOver);
    }
    String head = text.substring(0, end);
    Map<String, String> headers = headers(head);
    byte[] rest = text.substring(end + END_OF_HEAD.length()).getBytes(ISO_8859_1);
    String body =
        new String("gzip".equals(headers.get("content-encoding")) ? unzipped(rest) : rest, UTF_8);
    return new Answer(
        Integer.parseInt(first.group(1)), headers, body, head + END_OF_HEAD + body, took, isOver);
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    head.lines()
        .skip(1)
        .map(line -> line.split(":", 2))
        .forEach(
            line ->
                headers.put(
                    line[0].toLowerCase(Locale.ROOT), line.length > 1 ? line[1].strip() : ""));
    return headers;
  }

  private static byte[] unzipped(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    } catch (IOException none) {
      return zipped;
    }
  }

  boolean isGood() {
    return status >= 200 && status < 400;
  }

  /** Whether any answer among them tells of a fault. */
  boolean hasFault() {
    return FAULT.matcher(whole).find();
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  /** In short. */
  @Override
  public String toString() {
    String shown = whole.substring(0, Math.min(SHOWN, whole.length())).replace("\r\n", " | ");
    return "%d ms, %s%s".formatted(took.toMillis(), isOver ? "" : "not over, ", shown);
  }
}
