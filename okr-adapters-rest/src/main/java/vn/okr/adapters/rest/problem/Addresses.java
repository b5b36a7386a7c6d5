package vn.okr.adapters.rest.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods each address of the API knows, as its resources say. */
@Singleton
public class Addresses {
  private record Known(Pattern path, String method) {}

  private final List<Known> known = find();

  /** The methods that may be asked of an address, in alphabetical order. */
  public Set<String> methodsOf(String path) {
    Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
    for (Known one : known) {
      if (one.path.matcher(path).matches()) {
        methods.add(one.method);
      }
    }
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    return methods;
  }

  private static List<Known> find() {
    List<Known> all = new ArrayList<>();
    Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(type -> Arrays.stream(type.getDeclaredMethods()).forEach(m -> add(all, type, m)));
    return all;
  }

  private static void add(List<Known> all, Class<?> resource, Method method) {
    String verb = verbOf(method);
    Path under = method.getAnnotation(Path.class);
    if (verb != null) {
      String path =
          resource.getAnnotation(Path.class).value() + (under == null ? "" : under.value());
      all.add(new Known(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?"), verb));
    }
  }

  private static @Nullable String verbOf(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }
}
