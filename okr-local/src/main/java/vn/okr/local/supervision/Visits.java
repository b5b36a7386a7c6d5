package vn.okr.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.okr.local.LocalFailure;
import vn.okr.local.Stopping;

/** A person who looks around in the running application, and checks in. */
final class Visits implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern KEY_RESULT = Pattern.compile("/key-results/[0-9a-f-]{36}");
  private static final int FIRST_OF_FAULTS = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String token;
  private final Set<String> seen = new LinkedHashSet<>();

  Visits(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /**
   * Follows links, the nearest first.
   *
   * @param most the most pages to look at
   * @throws LocalFailure when one is answered with a fault
   */
  void lookAround(int most) {
    Deque<String> next = new ArrayDeque<>();
    next.add("/");
    seen.add("/");
    for (int looked = 0; looked < most && !next.isEmpty(); looked++) {
      LINK.matcher(look(next.remove()))
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(seen::add)
          .forEach(next::add);
    }
  }

  /** Looks at one page, or part of the API. */
  String look(String path) {
    return send(path, request(path).GET());
  }

  /** Checks in on key results seen on the way; those of others are refused. */
  void checkIn() {
    seen.stream()
        .flatMap(path -> KEY_RESULT.matcher(path).results().map(MatchResult::group))
        .distinct()
        .map(path -> "/api/v1" + path + "/check-ins")
        .forEach(
            path ->
                send(
                    path,
                    request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"value\": 1}"))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Encoding", "gzip;q=0");
  }

  private String send(String path, HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_OF_FAULTS) {
        throw new LocalFailure(path + " is answered with " + answer.statusCode() + ".");
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopping();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
