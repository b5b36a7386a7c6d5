package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.okr.local.LocalFailure;

/** The product's API for those who may get no answer. */
final class Door implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final String address;

  /**
   * @param address of the server, without a path
   */
  Door(String address) {
    this.address = address + "/api/v1";
  }

  Answer get(String path, String token) {
    return send(request(path, token).GET());
  }

  Answer post(String path, String token, String body, String key) {
    return send(
        request(path, token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  Answer patch(String path, String token, String body, String tag) {
    return send(
        request(path, token)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", tag)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String tag = answer.headers().firstValue("ETag").orElse("");
      long again = answer.headers().firstValueAsLong("Retry-After").orElse(0);
      return new Answer(answer.statusCode(), answer.body(), tag, Duration.ofSeconds(again));
    } catch (ConnectException nobody) {
      return Answer.NOBODY;
    } catch (IOException cut) {
      return Answer.NONE;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted", stopping);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
