package vn.okr.bootstrap.races;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Where calls are sent to: a replica, or what stands before several. */
final class Door implements AutoCloseable {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  Door(int port) {
    address = "http://127.0.0.1:" + port;
  }

  /** Whether the answer to a question about health is yes. */
  boolean isWell(String question) throws IOException, InterruptedException {
    HttpRequest asked = HttpRequest.newBuilder(URI.create(address + question)).build();
    return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  /** Sends the call and waits for the answer, which is never a fault. */
  Answer send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1" + call.path()))
            .timeout(LONGEST_ANSWER)
            .header("Authorization", "Bearer " + call.token());
    call.headers().forEach(request::header);
    request.method(call.method(), body(call));
    try {
      return Answer.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Looks at a page, or at what operators look at. */
  String look(String token, String path) {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(LONGEST_ANSWER)
            .header("Authorization", "Bearer " + token)
            .build();
    return sent(asked);
  }

  /** Sends a form, and looks at the page it leads to. */
  String submit(String token, String path, String form) {
    HttpRequest sent =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(LONGEST_ANSWER)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return sent(sent);
  }

  private String sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(request.uri() + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Opens a page that follows the topics. */
  Ear listen(String token, List<String> topics) {
    return new Ear(client, address, token, topics);
  }

  private static HttpRequest.BodyPublisher body(Call call) {
    try {
      return call.body() == null
          ? HttpRequest.BodyPublishers.noBody()
          : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(call.body()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
