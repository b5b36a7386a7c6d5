package vn.okr.adapters.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.domain.shared.InvalidInput;

/**
 * Reads JSON into a request record and gathers all that is wrong with it.
 *
 * <p>A component that may be null is optional, every other one is required. A {@link Patch} is left
 * as it is when absent; given as null it is cleared if its value may be null.
 */
final class RequestReader {
  private final Violations violations = new Violations();

  /**
   * The request.
   *
   * @throws InvalidInput with every violation found
   */
  <T> T read(JsonNode json, Class<T> type) {
    Object read = record(json, type, "", null);
    if (violations.count() > 0 || read == null) {
      throw violations.toRefusal();
    }
    return type.cast(read);
  }

  private @Nullable Object record(
      JsonNode node, Class<?> type, String pointer, @Nullable String discriminator) {
    if (!(node instanceof ObjectNode object)) {
      return violations.refuse(pointer, "wrong-type", Map.of("expected", "object"));
    }
    int before = violations.count();
    Shape shape = Shape.of(type);
    refuseUnknown(object, shape, pointer, discriminator);
    @Nullable Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent field = shape.fields().get(i);
      values[i] = field(object.get(field.getName()), field, pointer + "/" + field.getName());
    }
    return violations.count() > before
        ? null
        : violations.gather(pointer, () -> shape.make(values));
  }

  private void refuseUnknown(
      ObjectNode object, Shape shape, String pointer, @Nullable String discriminator) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals(discriminator) && !shape.has(name)) {
                violations.refuse(pointer + "/" + escaped(name), "unknown-field", Map.of());
              }
            });
  }

  private @Nullable Object field(@Nullable JsonNode node, RecordComponent field, String pointer) {
    AnnotatedType type = field.getAnnotatedType();
    AtMost bound = field.getAnnotation(AtMost.class);
    if (bound != null && node != null && node.size() > bound.value()) {
      return violations.refuse(pointer, "too-many", Map.of("max", bound.value()));
    }
    if (field.getType() != Patch.class) {
      return value(node, type, pointer);
    }
    if (node == null) {
      return Patch.keep();
    }
    AnnotatedType patched = argument(type);
    return new Patch<>(true, value(node, patched, pointer));
  }

  private @Nullable Object value(@Nullable JsonNode node, AnnotatedType type, String pointer) {
    boolean optional = type.isAnnotationPresent(Nullable.class);
    if (node == null || node.isNull()) {
      return optional ? null : violations.refuse(pointer, "required", Map.of());
    }
    Class<?> raw = raw(type);
    int before = violations.count();
    Object read = raw == List.class ? list(node, type, pointer) : single(node, raw, pointer);
    if (read == null && !optional && violations.count() == before) {
      return violations.refuse(pointer, "required", Map.of());
    }
    return read;
  }

  private @Nullable Object list(JsonNode node, AnnotatedType type, String pointer) {
    if (!node.isArray()) {
      return violations.refuse(pointer, "wrong-type", Map.of("expected", "array"));
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Object item = value(node.get(i), argument(type), pointer + "/" + i);
      if (item != null) {
        items.add(item);
      }
    }
    return List.copyOf(items);
  }

  private @Nullable Object single(JsonNode node, Class<?> type, String pointer) {
    if (Scalars.knows(type)) {
      return violations.gather(pointer, () -> Scalars.read(node, type));
    }
    if (type.isSealed()) {
      return variant(node, type, pointer);
    }
    Shape shape = Shape.of(type);
    if (!shape.isWrapper()) {
      return record(node, type, pointer, null);
    }
    Class<?> wrapped = shape.fields().getFirst().getType();
    return violations.gather(pointer, () -> shape.make(Scalars.read(node, wrapped)));
  }

  private @Nullable Object variant(JsonNode node, Class<?> type, String pointer) {
    if (!(node instanceof ObjectNode object)) {
      return violations.refuse(pointer, "wrong-type", Map.of("expected", "object"));
    }
    JsonNode name = object.get("type");
    if (name == null || name.isNull()) {
      return violations.refuse(pointer + "/type", "required", Map.of());
    }
    Forms forms = Forms.of(type);
    Class<?> form = forms.named(name.textValue());
    return form == null
        ? violations.refuse(pointer + "/type", "unknown-value", Map.of("allowed", forms.names()))
        : record(node, form, pointer, "type");
  }

  private static AnnotatedType argument(AnnotatedType type) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }

  private static Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type.getType();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
