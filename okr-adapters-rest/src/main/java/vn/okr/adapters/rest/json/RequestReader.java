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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Violation;

/**
 * Reads JSON into a request record and gathers all that is wrong with it.
 *
 * <p>A component that may be null is optional, every other one is required. A {@link Patch} is left
 * as it is when absent; given as null it is cleared if its value may be null.
 */
final class RequestReader {
  private final List<Violation> violations = new ArrayList<>();

  /**
   * The request.
   *
   * @throws InvalidInput with every violation found
   */
  <T> T read(JsonNode json, Class<T> type) {
    Object read = record(json, type, "", null);
    if (!violations.isEmpty() || read == null) {
      throw new InvalidInput(violations);
    }
    return type.cast(read);
  }

  private @Nullable Object record(
      JsonNode node, Class<?> type, String pointer, @Nullable String discriminator) {
    if (!(node instanceof ObjectNode object)) {
      return refuse(pointer, "wrong-type", Map.of("expected", "object"));
    }
    int before = violations.size();
    Shape shape = Shape.of(type);
    refuseUnknown(object, shape, pointer, discriminator);
    @Nullable Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent field = shape.fields().get(i);
      values[i] = field(object.get(field.getName()), field, pointer + "/" + field.getName());
    }
    return violations.size() > before ? null : gathered(pointer, () -> shape.make(values));
  }

  private void refuseUnknown(
      ObjectNode object, Shape shape, String pointer, @Nullable String discriminator) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              boolean known =
                  name.equals(discriminator)
                      || shape.fields().stream().anyMatch(f -> f.getName().equals(name));
              if (!known) {
                refuse(pointer + "/" + escaped(name), "unknown-field", Map.of());
              }
            });
  }

  private @Nullable Object field(@Nullable JsonNode node, RecordComponent field, String pointer) {
    AnnotatedType type = field.getAnnotatedType();
    AtMost bound = field.getAnnotation(AtMost.class);
    if (bound != null && node != null && node.size() > bound.value()) {
      return refuse(pointer, "too-many", Map.of("max", bound.value()));
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
      return optional ? null : refuse(pointer, "required", Map.of());
    }
    Class<?> raw = raw(type);
    int before = violations.size();
    Object read = raw == List.class ? list(node, type, pointer) : single(node, raw, pointer);
    if (read == null && !optional && violations.size() == before) {
      return refuse(pointer, "required", Map.of());
    }
    return read;
  }

  private @Nullable Object list(JsonNode node, AnnotatedType type, String pointer) {
    if (!node.isArray()) {
      return refuse(pointer, "wrong-type", Map.of("expected", "array"));
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
      return gathered(pointer, () -> Scalars.read(node, type));
    }
    if (type.isSealed()) {
      return variant(node, type, pointer);
    }
    Shape shape = Shape.of(type);
    if (!shape.isWrapper()) {
      return record(node, type, pointer, null);
    }
    Class<?> wrapped = shape.fields().getFirst().getType();
    return gathered(pointer, () -> shape.make(Scalars.read(node, wrapped)));
  }

  private @Nullable Object variant(JsonNode node, Class<?> type, String pointer) {
    if (!(node instanceof ObjectNode object)) {
      return refuse(pointer, "wrong-type", Map.of("expected", "object"));
    }
    JsonNode name = object.get("type");
    if (name == null || name.isNull()) {
      return refuse(pointer + "/type", "required", Map.of());
    }
    List<String> allowed = new ArrayList<>();
    for (Class<?> form : type.getPermittedSubclasses()) {
      String known = form.getAnnotation(Variant.class).value();
      if (known.equals(name.textValue())) {
        return record(node, form, pointer, "type");
      }
      allowed.add(known);
    }
    return refuse(pointer + "/type", "unknown-value", Map.of("allowed", allowed));
  }

  private @Nullable Object gathered(String pointer, Supplier<@Nullable Object> reading) {
    try {
      return reading.get();
    } catch (OkrException refused) {
      violations.addAll(refused.under(pointer).violations());
      return null;
    }
  }

  private @Nullable Object refuse(String pointer, String code, Map<String, Object> facts) {
    violations.add(new Violation(pointer, code, facts));
    return null;
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
