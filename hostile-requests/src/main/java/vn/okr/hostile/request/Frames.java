package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A request's bytes as its framing wants them. The same request has always the same. */
record Frames(Call call) {
  private static final List<String> ODD_SIZES = List.of("zz", "-1", "FFFFFFFFFFFFFFFF", "", "5;a");
  private static final List<String> ODD_LENGTHS =
      List.of("-1", "x", "99999999999999999999", "1, 2", "+5", "0x5", "");
  private static final List<String> ODD_LINES =
      List.of("no colon", ": no name", "a b: c", "X-Nul: \u0000", " folded", "X-Cr: a\rb", "é: é");
  private static final int TOO_MANY = 3_000;
  private static final int PIECES = 5;

  List<byte[]> pieces() {
    byte[] body = call.body();
    return switch (call.framing()) {
      case WHOLE -> List.of(message("HTTP/1.1", close(), length(), body));
      case CHUNKED -> List.of(message("HTTP/1.1", close(), chunks(), chunked("%x")));
      case SLOWLY -> sliced(message("HTTP/1.1", close(), length(), body));
      case TWICE ->
          List.of(
              joined(
                  message("HTTP/1.1", "", length(), body),
                  message("HTTP/1.1", close(), length(), body)));
      case OLD_VERSION -> List.of(message("HTTP/1.0", "", length(), body));
      case CUT_OFF -> {
        byte[] whole = message("HTTP/1.1", close(), length(), body);
        yield List.of(Arrays.copyOf(whole, whole.length - 1 - pick(whole.length / 2)));
      }
      case BROKEN_CHUNKS ->
          List.of(message("HTTP/1.1", close(), chunks(), chunked(picked(ODD_SIZES))));
      case ODD_LENGTH -> List.of(message("HTTP/1.1", close(), length(picked(ODD_LENGTHS)), body));
      case TWO_LENGTHS ->
          List.of(message("HTTP/1.1", close(), length() + length("" + (body.length + 1)), body));
      case LENGTH_AND_CHUNKS ->
          List.of(message("HTTP/1.1", close(), length("4") + chunks(), chunked("%x")));
      case ODD_ENCODING ->
          List.of(message("HTTP/1.1", close(), "Transfer-Encoding: x, chunked\r\n", body));
      case ODD_VERSION ->
          List.of(message(picked(List.of("HTTP/9.9", "HTTP/", "")), close(), length(), body));
      case BROKEN_HEAD ->
          List.of(message("HTTP/1.1", close(), picked(ODD_LINES) + "\r\n" + length(), body));
      case MANY_HEADERS ->
          List.of(message("HTTP/1.1", close(), "X-A: b\r\n".repeat(TOO_MANY) + length(), body));
      case NOISE ->
          List.of(
              picked(List.of("\u0000\u0001\r\n\r\n", "\u0016\u0003\u0001", "GET")).getBytes(UTF_8));
    };
  }

  private byte[] message(String version, String connection, String framing, byte[] body) {
    StringBuilder head = new StringBuilder();
    head.append(call.method()).append(' ').append(call.target()).append(' ').append(version);
    head.append("\r\n");
    if (call.headers().stream().noneMatch(header -> header.name().equals("Host"))) {
      head.append("Host: localhost\r\n");
    }
    call.headers().forEach(header -> head.append(header).append("\r\n"));
    head.append(connection).append(framing).append("\r\n");
    return joined(head.toString().getBytes(UTF_8), body);
  }

  private byte[] chunked(String size) {
    byte[] body = call.body();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int step = Math.max(1, body.length / 2);
    for (int at = 0; at < body.length; at += step) {
      byte[] chunk = Arrays.copyOfRange(body, at, Math.min(body.length, at + step));
      out.writeBytes((size.formatted(chunk.length) + "\r\n").getBytes(UTF_8));
      out.writeBytes(joined(chunk, "\r\n".getBytes(UTF_8)));
    }
    out.writeBytes((size.formatted(0) + "\r\n\r\n").getBytes(UTF_8));
    return out.toByteArray();
  }

  private static List<byte[]> sliced(byte[] whole) {
    List<byte[]> slices = new ArrayList<>();
    int step = whole.length / PIECES + 1;
    for (int at = 0; at < whole.length; at += step) {
      slices.add(Arrays.copyOfRange(whole, at, Math.min(whole.length, at + step)));
    }
    return slices;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Stream.of(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static String close() {
    return "Connection: close\r\n";
  }

  private static String chunks() {
    return "Transfer-Encoding: chunked\r\n";
  }

  private String length() {
    return call.body().length == 0 ? "" : length(Integer.toString(call.body().length));
  }

  private static String length(String length) {
    return "Content-Length: " + length + "\r\n";
  }

  private String picked(List<String> all) {
    return all.get(pick(all.size()));
  }

  private int pick(int bound) {
    return Math.floorMod(call.target().hashCode() + call.body().length, bound);
  }
}
