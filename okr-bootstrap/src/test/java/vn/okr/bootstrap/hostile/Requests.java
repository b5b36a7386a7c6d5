package vn.okr.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.bootstrap.hostile.Document.Operation;

/** Makes requests of what the document describes, most of them with something wrong. */
record Requests(Values values, Scene scene, Chance chance) {
  private static final Pattern PLACE = Pattern.compile("/([a-z-]+)/\\{(\\w+)}");
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get");

  Call of(Operation operation) {
    byte[] body = body(operation);
    Map<String, String> headers = new LinkedHashMap<>();
    put(headers, "Authorization", usually("Bearer " + scene.token(chance), Headers.AUTHORIZATION));
    put(headers, "Content-Type", usually(operation.format(), Headers.CONTENT_TYPE));
    put(headers, "Accept", usually("application/json", Headers.ACCEPT));
    put(headers, "Accept-Language", usually("en", Headers.LANGUAGE));
    put(headers, "If-Match", usually("*", Headers.TAGS));
    put(headers, "If-None-Match", usually(null, Headers.TAGS));
    put(headers, "Idempotency-Key", usually(null, Headers.KEYS));
    String method = chance.percent(96) ? operation.method() : chance.oneOf(METHODS);
    return new Call(method, path(operation.path()) + query(operation), headers, body);
  }

  private byte[] body(Operation operation) {
    if (operation.format() == null) {
      return chance.percent(5) ? "{\"a\": 1}".getBytes(UTF_8) : new byte[0];
    }
    Object fitting = values.fitting(operation.schema(), "", chance);
    return chance.percent(20)
        ? Raw.write(fitting).getBytes(UTF_8)
        : new Spoiler(chance).spoil(fitting);
  }

  private @Nullable String usually(@Nullable String value, List<String> odd) {
    return chance.percent(93) ? value : chance.oneOf(odd);
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private String path(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                "/"
                    + place.group(1)
                    + "/"
                    + (chance.percent(90)
                            ? scene.idFor(
                                place.group(2).equals("personId") ? "person" : place.group(1),
                                chance)
                            : odd(chance.oneOf(Nasty.IDS)))
                        .replace("$", "%24"));
  }

  private String query(Operation operation) {
    List<String> parts =
        operation.parameters().stream()
            .filter(_ -> chance.percent(40))
            .map(name -> name + "=" + (chance.percent(60) ? good(name) : odd(bad())))
            .collect(Collectors.toList());
    if (chance.percent(4)) {
      parts.add(chance.oneOf(List.of("%zz=1", "cylce=1", "=", "&&", "a", "limit=1&limit=2")));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private String good(String name) {
    return switch (name) {
      case "limit", "depth" -> Integer.toString(1 + chance.below(200));
      case "below", "aligned" -> "true";
      case "cursor", "q", "level", "state", "band", "status" -> "";
      default -> scene.idFor(name, chance);
    };
  }

  private String bad() {
    return chance.percent(50) ? chance.oneOf(Nasty.TEXTS) : chance.oneOf(Nasty.NUMBERS);
  }

  /** Encoded as it should be, or not quite. */
  private String odd(String text) {
    String shortened = text.substring(0, Math.min(300, text.length()));
    return chance.percent(90) ? URLEncoder.encode(shortened, UTF_8).replace("+", "%20") : "%zz";
  }
}
