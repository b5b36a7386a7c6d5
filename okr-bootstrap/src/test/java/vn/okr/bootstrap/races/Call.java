package vn.okr.bootstrap.races;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, ready to be sent to any replica.
 *
 * @param token whose request it is
 * @param body what is sent as JSON; absent for nothing
 */
record Call(
    String token,
    String method,
    String path,
    @Nullable Map<String, ?> body,
    Map<String, String> headers) {
  private static final String JSON = "application/json";

  static Call get(String token, String path) {
    return new Call(token, "GET", path, null, Map.of());
  }

  static Call post(String token, String path, Map<String, ?> body) {
    return new Call(token, "POST", path, body, Map.of("Content-Type", JSON));
  }

  static Call put(String token, String path, String etag, Map<String, ?> body) {
    return new Call(token, "PUT", path, body, Map.of("Content-Type", JSON, "If-Match", etag));
  }

  static Call patch(String token, String path, String etag, Map<String, ?> body) {
    return new Call(
        token,
        "PATCH",
        path,
        body,
        Map.of("Content-Type", "application/merge-patch+json", "If-Match", etag));
  }

  static Call delete(String token, String path, String etag) {
    return new Call(token, "DELETE", path, null, Map.of("If-Match", etag));
  }

  /** The same call, to be answered once. */
  Call once(String key) {
    Map<String, String> more = new HashMap<>(headers);
    more.put("Idempotency-Key", key);
    return new Call(token, method, path, body, more);
  }
}
