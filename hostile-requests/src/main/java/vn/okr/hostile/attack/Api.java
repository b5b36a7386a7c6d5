package vn.okr.hostile.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The API as someone uses it who means well. */
record Api(HttpClient client, URI root, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Api of(int port, String token) {
    return new Api(
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
        URI.create("http://127.0.0.1:" + port + "/api/v1"),
        token);
  }

  /** The same for someone else. */
  Api by(String another) {
    return new Api(client, root, another);
  }

  JsonNode get(String path) {
    return send(to(path).GET());
  }

  JsonNode post(String path, Map<String, ?> body) {
    return send(to(path).header("Content-Type", "application/json").POST(publisher(body)));
  }

  JsonNode patch(String path, Map<String, ?> body) {
    return send(
        to(path)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", "*")
            .method("PATCH", publisher(body)));
  }

  private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
    try {
      return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The id of what was made. */
  String make(String path, Map<String, ?> body) {
    return post(path, body).path("id").asText();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(answer.uri() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
