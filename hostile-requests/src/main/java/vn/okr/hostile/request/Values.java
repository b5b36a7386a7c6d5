package vn.okr.hostile.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.hostile.document.Document;

/** Values as the document wants them: maps, lists and single values, to be written as JSON. */
record Values(Document document, Names names, Chance chance) {
  private static final int OPTIONAL_IS_GIVEN = 35;
  private static final int AT_A_BOUND = 10;
  private static final int DAYS_BACK = 20;
  private static final int DAYS_AHEAD = 90;

  /**
   * A value that the schema allows.
   *
   * @param place the name of the field it is for
   */
  Object fitting(Schema of, String place) {
    Schema schema = document.resolve(of);
    if (schema.getOneOf() != null) {
      return fitting(chance.oneOf(schema.getOneOf()), place);
    }
    if (schema.getEnumeration() != null) {
      return chance.oneOf(schema.getEnumeration());
    }
    return switch (typeOf(schema)) {
      case OBJECT -> object(schema);
      case ARRAY -> array(schema, place);
      case INTEGER, NUMBER -> number(schema);
      case BOOLEAN -> chance.percent(50);
      case STRING, NULL -> text(schema, place);
    };
  }

  private static Schema.SchemaType typeOf(Schema schema) {
    return schema.getType() == null ? Schema.SchemaType.STRING : schema.getType().getFirst();
  }

  private Map<Object, @Nullable Object> object(Schema schema) {
    List<String> required = Objects.requireNonNullElse(schema.getRequired(), List.of());
    Map<Object, @Nullable Object> object = new LinkedHashMap<>();
    Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
        .forEach(
            (name, property) -> {
              if (required.contains(name) || chance.percent(OPTIONAL_IS_GIVEN)) {
                object.put(name, fitting(property, name));
              }
            });
    return object;
  }

  private List<@Nullable Object> array(Schema schema, String place) {
    List<@Nullable Object> array = new ArrayList<>();
    int size = 1 + chance.below(3);
    for (int i = 0; i < size; i++) {
      array.add(fitting(schema.getItems(), place));
    }
    return array;
  }

  private Object number(Schema schema) {
    BigDecimal least = Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.ZERO);
    BigDecimal most = Objects.requireNonNullElse(schema.getMaximum(), BigDecimal.TEN);
    if (chance.percent(AT_A_BOUND)) {
      return chance.percent(50) ? least : most;
    }
    return chance.below(most.min(BigDecimal.valueOf(1000)).intValue() + 1);
  }

  private Object text(Schema schema, String place) {
    return switch (String.valueOf(schema.getFormat())) {
      case "uuid" -> names.idFor(place, chance);
      case "date" -> date(place);
      default ->
          switch (place) {
            case "zone" -> "Asia/Ho_Chi_Minh";
            case "locale" -> "vi";
            case "email" -> "a" + chance.below(1_000_000_000) + "@company.example";
            default -> words(schema);
          };
    };
  }

  private String date(String place) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return (place.equals("endsOn")
            ? today.plusDays(DAYS_AHEAD)
            : today.minusDays(chance.below(DAYS_BACK)))
        .toString();
  }

  private String words(Schema schema) {
    Integer most = schema.getMaxLength();
    return most != null && chance.percent(AT_A_BOUND)
        ? "\u1ebf".repeat(most)
        : "Tên " + chance.below(1_000_000);
  }
}
