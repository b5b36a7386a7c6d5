package vn.okr.benchmarks.http;

import org.jspecify.annotations.Nullable;

/**
 * A request to be made over and over.
 *
 * @param body JSON to be posted; absent for a GET
 */
record Request(String path, String token, @Nullable String body) {
  static Request get(String path, String token) {
    return new Request(path, token, null);
  }

  static Request post(String path, String token, String body) {
    return new Request(path, token, body);
  }
}
