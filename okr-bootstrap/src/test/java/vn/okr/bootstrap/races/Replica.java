package vn.okr.bootstrap.races;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the packaged product, and the client that talks to it. */
final class Replica implements AutoCloseable {
  private static final Path PRODUCT = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final String address;

  private Replica(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it; what it logs goes to the file. */
  static Replica start(Map<String, String> settings, Path log) throws IOException {
    int port = freePort();
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            // Quick to start rather than quick in the long run: there is no long run.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            PRODUCT.toString());
    java.environment().putAll(settings);
    java.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    java.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Replica(java.start(), "http://127.0.0.1:" + port);
  }

  /** Waits until it serves. */
  void awaitReady() {
    HttpRequest ready = HttpRequest.newBuilder(URI.create(address + "/q/health/ready")).build();
    await()
        .atMost(START)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(
            () -> client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
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
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    client.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
