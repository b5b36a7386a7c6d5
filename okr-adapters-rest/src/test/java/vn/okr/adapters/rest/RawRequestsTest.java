package vn.okr.adapters.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send. */
@QuarkusTest
class RawRequestsTest extends ApiTest {
  @TestHTTPResource URI address;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/objectives?q=%zz",
        "/objectives/%zz",
        "/objectives?q={x}",
        "/%",
        "/units/%E1%B/x"
      })
  void anAddressThatIsNoneIsTheCallersFault(String path) throws IOException {
    // Given
    String request = "GET /api/v1" + path + " HTTP/1.1\r\n";

    // When
    String answer = send(request + "\r\n");

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"code\":\"invalid-request\"");
  }

  @Test
  void aBodyThatSaysItIsTooLongIsNotWaitedFor() throws IOException {
    // Given
    String request = "POST /api/v1/cycles HTTP/1.1\r\nContent-Type: application/json\r\n";

    // When
    String answer = send(request + "Content-Length: 9999999999999\r\n\r\n{");

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "\"code\":\"payload-too-large\"");
  }

  @Test
  void aBodyThatNeverEndsIsRefusedAtTheLimit() throws IOException {
    // Given
    String request = "POST /api/v1/cycles HTTP/1.1\r\nContent-Type: application/json\r\n";
    String chunks = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").repeat(17);

    // When
    String answer = send(request + "Transfer-Encoding: chunked\r\n\r\n" + chunks);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "\"code\":\"payload-too-large\"");
  }

  @Test
  void aContentTypeThatIsNoneIsUnsupported() throws IOException {
    // Given
    String request = "POST /api/v1/people HTTP/1.1\r\nContent-Type: garbage\r\n";

    // When
    String answer = send(request + "Content-Length: 2\r\n\r\n{}");

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 415")
        .contains("application/problem+json", "\"code\":\"unsupported-media-type\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ...", "Bearer .", "bearer a.b", "Bearer", "Bearer \u00e9.b.c"})
  void whatIsNoTokenLetsNobodyIn(String authorization) throws IOException {
    // Given
    String head = "Host: x\r\nConnection: close\r\nAuthorization: " + authorization + "\r\n\r\n";

    // When
    String answer = sendAsIs("GET /api/v1/me HTTP/1.1\r\n" + head);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 401")
        .contains("application/problem+json", "\"code\":\"unauthenticated\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a b", "x:99999999"})
  void aHostThatIsNoneIsTheCallersFault(String host) throws IOException {
    // Given
    String head = "Host: " + host + "\r\nConnection: close\r\n\r\n";

    // When
    String answer = sendAsIs("GET /api/v1/me HTTP/1.1\r\n" + head);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"code\":\"invalid-request\"");
  }

  private String send(String request) throws IOException {
    String common =
        "Host: x\r\nConnection: close\r\nAuthorization: Bearer " + Tokens.admin() + "\r\n";
    int firstLine = request.indexOf("\r\n") + 2;
    return sendAsIs(request.substring(0, firstLine) + common + request.substring(firstLine));
  }

  private String sendAsIs(String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
