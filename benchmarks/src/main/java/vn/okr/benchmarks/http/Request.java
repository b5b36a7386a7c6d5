package vn.okr.benchmarks.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to be made over and over.
 *
 * @param headers what goes with it, with who asks
 * @param body JSON to be posted; absent for a GET
 */
record Request(String path, Map<String, String> headers, @Nullable String body) {
  static Request get(String path, String token) {
    return new Request(path, Map.of("Authorization", bearer(token)), null);
  }

  static Request post(String path, String token, String body) {
    return new Request(
        path, Map.of("Authorization", bearer(token), "Content-Type", "application/json"), body);
  }

  /** A page as a browser asks for it. */
  static Request page(String path, String token) {
    return new Request(
        path,
        Map.of("Authorization", bearer(token), "Accept", "text/html", "Accept-Encoding", "gzip"),
        null);
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }
}
