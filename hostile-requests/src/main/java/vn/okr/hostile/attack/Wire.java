package vn.okr.hostile.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.okr.hostile.request.Call;

/** A connection of its own for each request. */
final class Wire {
  private static final int PAUSE_MILLIS = 10;
  private static final String REFUSED_UPGRADE =
      "HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n";

  private final InetSocketAddress address;
  private final int patienceMillis;

  /**
   * To a port of the loopback.
   *
   * @param patience how long an answer may take
   */
  Wire(int port, Duration patience) {
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.patienceMillis = Math.toIntExact(patience.toMillis());
  }

  /** Sends it and waits until the connection is closed. */
  Answer send(Call call) throws IOException {
    long begin = System.nanoTime();
    try (Socket socket = new Socket()) {
      socket.connect(address, patienceMillis);
      socket.setSoTimeout(patienceMillis);
      boolean sent = write(socket.getOutputStream(), call.pieces());
      if (sent && !call.framing().isSound()) {
        socket.shutdownOutput();
      }
      return read(socket.getInputStream(), begin);
    }
  }

  /** Whether all of it was taken; a server may hang up on what it has refused. */
  private static boolean write(OutputStream out, List<byte[]> pieces) {
    try {
      for (int i = 0; i < pieces.size(); i++) {
        if (i > 0) {
          pause();
        }
        out.write(pieces.get(i));
        out.flush();
      }
      return true;
    } catch (IOException hungUp) {
      return false;
    }
  }

  private Answer read(InputStream in, long begin) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    boolean isOver = false;
    try {
      while (!isOver && millisSince(begin) < patienceMillis) {
        int count = in.read(buffer);
        if (count > 0) {
          bytes.write(buffer, 0, count);
        }
        isOver = count < 0 || isLeftOpen(bytes.toByteArray());
      }
    } catch (SocketTimeoutException tooLong) {
      isOver = false;
    } catch (IOException reset) {
      isOver = true;
    }
    return Answer.of(bytes.toByteArray(), Duration.ofNanos(System.nanoTime() - begin), isOver);
  }

  /** After an upgrade, or after one that was refused, the server leaves it to others to hang up. */
  private static boolean isLeftOpen(byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    return head.startsWith("HTTP/1.1 101 ") || isRefusedUpgrade(head);
  }

  private static boolean isRefusedUpgrade(String head) {
    return !head.isEmpty() && head.replace(REFUSED_UPGRADE, "").isEmpty();
  }

  private static long millisSince(long begin) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
