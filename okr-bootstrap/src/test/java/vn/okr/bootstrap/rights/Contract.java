package vn.okr.bootstrap.rights;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.bootstrap.Api;

/** The OpenAPI document as a list of operations. */
final class Contract {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "patch", "head", "options", "trace", "query");

  private Contract() {}

  /** Every operation of a document: method, path and the body's format, if it takes one. */
  static Set<String> operationsOf(JsonPath document) {
    Set<String> operations = new TreeSet<>();
    Map<String, Map<String, Object>> paths = document.getMap("paths");
    paths.forEach(
        (path, item) ->
            METHODS.stream()
                .filter(item::containsKey)
                .forEach(method -> operations.addAll(keys(method, path, item.get(method)))));
    return operations;
  }

  /** The names of everything that may be asked after a path of a document. */
  static Set<String> filtersOf(JsonPath document) {
    List<List<Map<String, Object>>> parameters = document.getList("paths.values().get.parameters");
    return parameters.stream()
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(parameter -> "query".equals(parameter.get("in")))
        .map(parameter -> parameter.get("name").toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every operation a right is stated for. */
  static Set<String> statedOperations() {
    Set<String> operations = new TreeSet<>();
    for (Stated one : StatedRights.ALL) {
      String path = one.operation().replace(" /", " " + Api.ROOT + "/");
      operations.add(key(path, one.format() == null ? "" : one.format()));
    }
    return operations;
  }

  /** The operation whatever its path's parameters are called. */
  static String withoutNames(String operation) {
    return operation.replaceAll("\\{\\w+}", "{id}");
  }

  private static String key(String operation, String format) {
    return (withoutNames(operation) + " " + format).strip();
  }

  private static List<String> keys(String method, String path, @Nullable Object operation) {
    String name = method.toUpperCase(Locale.ROOT) + " " + path;
    if (operation instanceof Map<?, ?> described
        && described.get("requestBody") instanceof Map<?, ?> body
        && body.get("content") instanceof Map<?, ?> content) {
      return content.keySet().stream().map(format -> key(name, format.toString())).toList();
    }
    return List.of(key(name, ""));
  }
}
