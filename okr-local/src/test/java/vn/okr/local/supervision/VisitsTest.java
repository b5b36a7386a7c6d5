package vn.okr.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.local.LocalFailure;

class VisitsTest {
  private static final String KEY_RESULT = "/key-results/0199c3a0-0000-7000-8000-000000000001";
  private static final Map<String, String> PAGES =
      Map.of(
          "/",
          "<a href=\"/map?a=1&amp;b=2\"></a><a href=\"" + KEY_RESULT + "#top\"></a>",
          "/map",
          "<a href=\"/\"></a><a href=\"https://elsewhere.example/\"></a>",
          KEY_RESULT,
          "<a href=\"/broken\"></a>");

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Visits visits;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    visits = new Visits("http://127.0.0.1:" + server.getAddress().getPort(), "token");
  }

  @AfterEach
  void stop() {
    visits.close();
    server.stop(0);
  }

  @Test
  void followsLinksOnceAndChecksInOnWhatItHasSeen() {
    // Given
    visits.lookAround(3);
    // When
    visits.checkIn();
    // Then
    assertThat(asked)
        .containsExactly(
            "GET / Bearer token",
            "GET /map?a=1&b=2 Bearer token",
            "GET " + KEY_RESULT + " Bearer token",
            "POST /api/v1" + KEY_RESULT + "/check-ins Bearer token");
  }

  @Test
  void doesNotPutUpWithAFault() {
    // Given
    int all = 10;
    // When
    ThrowingCallable looking = () -> visits.lookAround(all);
    // Then
    assertThatThrownBy(looking)
        .isInstanceOf(LocalFailure.class)
        .hasMessage("/broken is answered with 500.");
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    String path = exchange.getRequestURI().getPath();
    byte[] page = PAGES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        "/broken".equals(path) ? 500 : 200, page.length == 0 ? -1 : page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }
}
