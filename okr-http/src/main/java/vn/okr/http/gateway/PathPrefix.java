package vn.okr.http.gateway;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * What a gateway has cut off the addresses that it passes on, as it says in {@code
 * X-Forwarded-Prefix}. Heard of through the request's address alone, where the server puts it when
 * the gateway is one it trusts.
 */
@ApplicationScoped
public class PathPrefix {
  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

  private final HttpServerRequest request;

  @Inject
  public PathPrefix(HttpServerRequest request) {
    this.request = request;
  }

  /** The prefix of this request, such as {@code /okr}; empty without one. */
  public String value() {
    String address = request.uri();
    String path = request.path();
    int query = address.indexOf('?');
    String asked = query < 0 ? address : address.substring(0, query);
    if (path == null || asked.equals(path) || !asked.endsWith(path)) {
      return "";
    }
    String before = asked.substring(0, asked.length() - path.length());
    return PLAIN.matcher(before).matches() ? before : "";
  }

  /** An address of this site as it is behind the gateway. */
  public String without(String address) {
    String prefix = value();
    return !prefix.isEmpty() && address.startsWith(prefix + "/")
        ? address.substring(prefix.length())
        : address;
  }
}
