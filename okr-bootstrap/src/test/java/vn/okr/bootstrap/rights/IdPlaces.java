package vn.okr.bootstrap.rights;

import io.restassured.path.json.JsonPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.okr.bootstrap.Api;

/** Finds every place in a request's body where an id may stand, in the OpenAPI document. */
final class IdPlaces {
  private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

  private final Map<String, Map<String, ?>> schemas;
  private final Set<String> found = new TreeSet<>();
  private final Deque<String> inside = new ArrayDeque<>();

  private IdPlaces(JsonPath document) {
    schemas = document.getMap("components.schemas");
  }

  /** The places, as operation and pointer; a list's items stand at {@code *}. */
  static Set<String> of(JsonPath document) {
    IdPlaces places = new IdPlaces(document);
    Map<String, Map<String, Object>> paths = document.getMap("paths");
    paths.forEach(
        (path, item) ->
            item.forEach(
                (method, operation) -> {
                  if (operation instanceof Map<?, ?> described
                      && described.get("requestBody") instanceof Map<?, ?> body) {
                    String name =
                        Contract.withoutNames(
                            method.toUpperCase(java.util.Locale.ROOT)
                                + path.replace(Api.ROOT, " "));
                    places.walk(body.get("content"), name + "#");
                  }
                }));
    return places.found;
  }

  private void walk(@Nullable Object content, String at) {
    if (content instanceof Map<?, ?> formats) {
      for (Object format : formats.values()) {
        if (format instanceof Map<?, ?> described) {
          schema(described.get("schema"), at);
        }
      }
    }
  }

  private void schema(@Nullable Object schema, String at) {
    if (!(schema instanceof Map<?, ?> described)) {
      return;
    }
    if ("uuid".equals(described.get("format"))) {
      found.add(at);
    }
    if (described.get("$ref") instanceof String reference && !inside.contains(reference)) {
      inside.push(reference);
      schema(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), at);
      inside.pop();
    }
    if (described.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((name, property) -> schema(property, at + "/" + name));
    }
    schema(described.get("items"), at + "/*");
    for (String alternative : ALTERNATIVES) {
      if (described.get(alternative) instanceof List<?> several) {
        several.forEach(one -> schema(one, at));
      }
    }
  }
}
