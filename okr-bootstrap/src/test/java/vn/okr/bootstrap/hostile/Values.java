package vn.okr.bootstrap.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.bootstrap.Firm;

/** Values as the document wants them. */
record Values(Document document, Scene scene) {
  /** A value that the schema allows, for a field of that name. */
  Object fitting(Object of, String field, Chance chance) {
    Map<String, Object> schema = document.resolve(of);
    if (schema.get("oneOf") != null) {
      return fitting(chance.oneOf(Document.list(schema.get("oneOf"))), field, chance);
    }
    if (schema.get("enum") instanceof List<?> constants) {
      return chance.oneOf(constants);
    }
    return switch (typeOf(schema)) {
      case "object" -> object(schema, chance);
      case "array" -> array(schema, field, chance);
      case "integer" -> chance.below(11);
      case "number" -> field.equals("grade") ? 0 : chance.below(1000);
      case "boolean" -> chance.percent(50);
      default -> text(schema, field, chance);
    };
  }

  private static String typeOf(Map<String, Object> schema) {
    Object type = schema.getOrDefault("type", "string");
    return type instanceof List<?> several ? several.getFirst().toString() : type.toString();
  }

  private Map<Object, Object> object(Map<String, Object> schema, Chance chance) {
    List<?> required = (List<?>) schema.getOrDefault("required", List.of());
    Map<Object, Object> object = new LinkedHashMap<>();
    Document.map(schema.getOrDefault("properties", Map.of()))
        .forEach(
            (name, property) -> {
              if (required.contains(name) || chance.percent(50)) {
                object.put(name, fitting(property, name, chance));
              }
            });
    return object;
  }

  private List<Object> array(Map<String, Object> schema, String field, Chance chance) {
    List<Object> array = new ArrayList<>();
    int size = 1 + chance.below(3);
    for (int i = 0; i < size; i++) {
      array.add(fitting(schema.getOrDefault("items", Map.of()), field, chance));
    }
    return array;
  }

  private Object text(Map<String, Object> schema, String field, Chance chance) {
    return switch (String.valueOf(schema.get("format"))) {
      case "uuid" -> scene.idFor(field, chance);
      case "date" ->
          Firm.today().plusDays(field.equals("endsOn") ? 90L : -chance.below(20)).toString();
      default ->
          switch (field) {
            case "zone" -> "Asia/Ho_Chi_Minh";
            case "locale" -> "vi";
            case "type" -> chance.oneOf(List.of("unit", "person", "objective", "keyResult"));
            default -> "Tên " + chance.below(1_000_000);
          };
    };
  }
}
