package vn.okr.adapters.rest.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms a value may have, each by the name its {@link Variant} gives it. */
record Forms(List<Class<?>> all) {
  static Forms of(Class<?> sealed) {
    return new Forms(Arrays.asList(sealed.getPermittedSubclasses()));
  }

  /** The form of that name; null when there is none. */
  @Nullable Class<?> named(@Nullable String name) {
    return all.stream().filter(form -> nameOf(form).equals(name)).findFirst().orElse(null);
  }

  List<String> names() {
    return all.stream().map(Forms::nameOf).toList();
  }

  private static String nameOf(Class<?> form) {
    return form.getAnnotation(Variant.class).value();
  }
}
