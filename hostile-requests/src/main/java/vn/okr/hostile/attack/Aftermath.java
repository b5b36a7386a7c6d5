package vn.okr.hostile.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What has to be as before when all is over, and while many never finish what they say. */
record Aftermath(Api api, int port) {
  private static final int STALLED = 300;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long BETWEEN_MILLIS = 100;

  /** What is not. */
  List<String> complaints() {
    List<String> wrong = new ArrayList<>();
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < STALLED; i++) {
        stalled.add(stall(i % 2 == 0 ? "" : "Content-Length: 100\r\n\r\n{\"a\":"));
      }
      check(wrong, "/api/v1/me", "is not served while others stall");
    } catch (IOException refused) {
      wrong.add("takes no more connections");
    } finally {
      stalled.forEach(Aftermath::close);
    }
    check(wrong, "/q/health/live", "is not alive");
    check(wrong, "/q/health/ready", "is not ready");
    if (!isAtRest()) {
      wrong.add("has connections to its database, or requests, that do not come back");
    }
    return wrong;
  }

  private Socket stall(String rest) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    OutputStream out = socket.getOutputStream();
    String head =
        "POST /api/v1/objectives HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: application/json\r\n";
    out.write((head.formatted(api.token()) + rest).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return socket;
  }

  private void check(List<String> wrong, String path, String complaint) {
    try {
      if (ask(path).statusCode() != 200) {
        wrong.add(complaint);
      }
    } catch (IOException failed) {
      wrong.add(complaint + ": " + failed);
    }
  }

  /** No connection to the database in use, and no request but the one that asks. */
  private boolean isAtRest() {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < PATIENCE.toNanos()) {
      try {
        String metrics = ask("/q/metrics").body();
        if (sum(metrics, "agroal_active_count") == 0
            && sum(metrics, "http_server_active_requests") <= 1) {
          return true;
        }
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      } catch (IOException failed) {
        return false;
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
    return false;
  }

  private static double sum(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private HttpResponse<String> ask(String path) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + api.token())
              .build();
      return api.client().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // Whoever hung up first, it is over.
    }
  }
}
