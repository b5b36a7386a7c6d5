package vn.okr.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Surroundings;

/** Someone who stops in the middle of a body, with the connection open. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class StalledBodyIT {
  private static final int PATIENCE_MILLIS = 30_000;

  @Test
  void isWaitedForAFewSecondsAndNoLonger() throws IOException {
    // Given
    String request =
        """
        POST /api/v1/cycles HTTP/1.1
        Host: localhost
        Connection: close
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: 100

        {"name":"""
            .replace("\n", "\r\n")
            .formatted(Api.admin().token());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(UTF_8));

      // When
      byte[] answer = socket.getInputStream().readAllBytes();

      // Then
      // Whichever comes first: the end of the connection, or the answer that the body is torn.
      assertThat(new String(answer, UTF_8))
          .matches("(?s)|HTTP/1\\.1 400 Bad Request\\r\\n.*\"code\":\"invalid-request\".*");
    }
  }
}
