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

  private String send(String request) throws IOException {
    String common =
        "Host: x\r\nConnection: close\r\nAuthorization: Bearer " + Tokens.admin() + "\r\n";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      int firstLine = request.indexOf("\r\n") + 2;
      String whole = request.substring(0, firstLine) + common + request.substring(firstLine);
      socket.getOutputStream().write(whole.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
