package vn.okr.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A request, byte for byte, as no client library would let it through. */
record Call(String method, String address, Map<String, String> headers, byte[] body) {
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int SHOWN = 400;

  /** What came back; nothing at all is an empty one of status 0. */
  record Answer(int status, Map<String, String> headers, String body) {}

  Answer send(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes());
      return read(socket.getInputStream().readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(this.toString(), broken);
    }
  }

  private byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Host", "localhost");
    all.put("Connection", "close");
    if (body.length > 0) {
      all.put("Content-Length", Integer.toString(body.length));
    }
    String head =
        all.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining("", method + " " + address + " HTTP/1.1\r\n", "\r\n"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(ISO_8859_1));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static Answer read(byte[] bytes) {
    String whole = new String(bytes, UTF_8);
    int end = whole.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, Map.of(), whole);
    }
    String[] head = whole.substring(0, end).split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < head.length; i++) {
      int colon = head[i].indexOf(':');
      headers.put(
          head[i].substring(0, colon).toLowerCase(Locale.ROOT),
          head[i].substring(colon + 1).strip());
    }
    return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, whole.substring(end + 4));
  }

  /** The request as a reader can repeat it, without the token. */
  @Override
  public String toString() {
    String text = new String(body, UTF_8);
    return method
        + " "
        + address
        + " "
        + headers.entrySet().stream()
            .filter(header -> !header.getValue().startsWith("Bearer ey"))
            .toList()
        + " "
        + text.substring(0, Math.min(SHOWN, text.length()));
  }
}
