package vn.okr.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that greets politely and then takes mail for nobody. */
final class StubbornServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String refusal;

  private StubbornServer(ServerSocket socket, String refusal) {
    this.socket = socket;
    this.refusal = refusal;
  }

  /** One at that port, with that answer for every recipient. */
  static StubbornServer answering(int port, String refusal) throws IOException {
    ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    StubbornServer server = new StubbornServer(socket, refusal);
    Thread.ofVirtual().start(server::serve);
    return server;
  }

  private void serve() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out =
            new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
      out.print("220 ready\r\n");
      out.flush();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.print(answer(line) + "\r\n");
        out.flush();
        if (line.equals("QUIT")) {
          return;
        }
      }
    } catch (IOException hungUp) {
      // Whoever has heard the answer may hang up.
    }
  }

  private String answer(String line) {
    return switch (line.substring(0, Math.min(4, line.length()))) {
      case "RCPT" -> refusal;
      case "QUIT" -> "221 good-bye";
      default -> "250 fine";
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
