package vn.okr.bootstrap.hostile;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The product's own description of its API. */
record Document(Map<String, Map<String, Object>> paths, Map<String, Map<String, Object>> schemas) {
  /** One thing that may be asked. */
  record Operation(
      String method, String path, List<String> parameters, @Nullable String format, Object schema) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Document read() {
    var answer = given().queryParam("format", "json").get("/q/openapi").jsonPath();
    return new Document(answer.getMap("paths"), answer.getMap("components.schemas"));
  }

  /** Everything that may be asked, in a fixed order. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    paths.keySet().stream()
        .sorted()
        .forEach(
            path ->
                paths.get(path).keySet().stream()
                    .sorted()
                    .forEach(method -> add(operations, path, method)));
    return operations;
  }

  private void add(List<Operation> operations, String path, String method) {
    Map<String, Object> described = map(paths.get(path).get(method));
    List<Map<String, Object>> parameters = list(described.getOrDefault("parameters", List.of()));
    List<String> inQuery =
        parameters.stream()
            .filter(parameter -> "query".equals(parameter.get("in")))
            .map(parameter -> parameter.get("name").toString())
            .toList();
    Map<String, Object> content =
        map(map(described.getOrDefault("requestBody", Map.of())).getOrDefault("content", Map.of()));
    String format =
        content.keySet().stream().filter(f -> f.contains("json")).findFirst().orElse(null);
    Object schema = format == null ? Map.of() : map(content.get(format)).get("schema");
    operations.add(
        new Operation(
            method.toUpperCase(Locale.ROOT),
            path,
            inQuery,
            format,
            Objects.requireNonNull(schema)));
  }

  /** The schema meant, where one refers to another. */
  Map<String, Object> resolve(Object schema) {
    Map<String, Object> found = map(schema);
    Object ref = found.get("$ref");
    return ref == null
        ? found
        : resolve(schemas.get(ref.toString().substring(ref.toString().lastIndexOf('/') + 1)));
  }

  @SuppressWarnings("unchecked") // JSON as the library reads it
  static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }

  @SuppressWarnings("unchecked") // JSON as the library reads it
  static List<Map<String, Object>> list(Object json) {
    return (List<Map<String, Object>>) json;
  }
}
