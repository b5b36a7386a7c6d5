package vn.okr.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import vn.okr.local.LocalFailure;

/** Calls the product one request at a time. */
final class Api implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Product product;

  Api(Product product) {
    this.product = product;
  }

  /** Makes the request; its good answer. */
  JsonNode call(Request request) {
    try {
      return json.readTree(bytes(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the request; its good answer as it was sent, which may be compressed. */
  byte[] bytes(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(product.address() + request.path()));
    request.headers().forEach(builder::header);
    if (request.body() != null) {
      builder.POST(HttpRequest.BodyPublishers.ofString(request.body()));
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 != 2) {
        throw new LocalFailure(request.path() + ": " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
