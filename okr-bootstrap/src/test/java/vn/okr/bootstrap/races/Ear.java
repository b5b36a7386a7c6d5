package vn.okr.bootstrap.races;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An open page that hears of changes, at one replica. */
final class Ear implements AutoCloseable {
  private static final String DATA = "data:";
  private static final long PATIENCE_SECONDS = 10;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Stream<String> lines;

  /** Opens it; from then on nothing is missed. */
  Ear(HttpClient client, String address, String token, List<String> topics) {
    String query = topics.stream().map(topic -> "on=" + topic).collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/live?" + query))
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try {
      lines
          .filter(line -> line.startsWith(DATA))
          .map(line -> line.substring(DATA.length()).strip())
          .forEach(heard::add);
      heard.add("ended");
    } catch (UncheckedIOException closed) {
      heard.add("closed");
    }
  }

  /** The next topic heard of; "nothing" if there is none for long. */
  String next() {
    try {
      String topic = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return topic == null ? "nothing" : topic;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Whether nothing more was heard so far. */
  boolean isQuiet() {
    return heard.isEmpty();
  }

  @Override
  public void close() {
    lines.close();
  }
}
