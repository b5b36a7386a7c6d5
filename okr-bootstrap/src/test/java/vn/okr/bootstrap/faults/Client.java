package vn.okr.bootstrap.faults;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Someone who calls the product, and waits for an answer for so long and no longer. */
record Client(int port, String token) {
  /** An answer comes sooner than this, whatever is away. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> get(String path) {
    return send(request("/api/v1" + path).GET());
  }

  /** What is there. */
  JsonPath read(String path) {
    return JsonPath.from(expect(200, get(path)).body());
  }

  HttpResponse<String> post(String path, String json) {
    return send(posting(path, json));
  }

  /** A POST that is made once however often it is sent. */
  HttpResponse<String> post(String path, String json, String key) {
    return send(posting(path, json).header("Idempotency-Key", key));
  }

  /** The same, without waiting for the answer. */
  CompletableFuture<HttpResponse<String>> postLater(String path, String json, String key) {
    return HTTP.sendAsync(
        posting(path, json).header("Idempotency-Key", key).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Makes something; its answer. */
  JsonPath make(String path, String json) {
    HttpResponse<String> answer = post(path, json);
    return JsonPath.from(expect(answer.statusCode() == 200 ? 200 : 201, answer).body());
  }

  private HttpRequest.Builder posting(String path, String json) {
    return request("/api/v1" + path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException unanswered) {
      throw new IllegalStateException(unanswered);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }
}
