package vn.okr.adapters.rest.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.OkrException;

/** The fields of a request record and the way to make one. */
record Shape(List<RecordComponent> fields, Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return inspect(type);
        }
      };

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Whether the record has a field of that name. */
  boolean has(String name) {
    return fields.stream().anyMatch(field -> field.getName().equals(name));
  }

  /** Whether the record only wraps a value, as ids and texts do. */
  boolean isWrapper() {
    return fields.size() == 1 && fields.getFirst().getName().equals("value");
  }

  /**
   * Makes the record.
   *
   * @throws OkrException when the record refuses the values
   */
  Object make(@Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof OkrException why) {
        throw why;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Shape inspect(Class<?> type) {
    List<RecordComponent> fields = List.of(type.getRecordComponents());
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new Shape(fields, constructor);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
