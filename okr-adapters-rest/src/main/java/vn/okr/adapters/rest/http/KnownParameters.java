package vn.okr.adapters.rest.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.okr.domain.shared.InvalidInput;

/**
 * Refuses query parameters that the address does not know, or that are given twice, so that a typo
 * is never silently dropped. Whether an address is one is asked before anything is looked up.
 */
public class KnownParameters {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  /**
   * Lets only requests through all of whose parameters mean something.
   *
   * @throws InvalidInput with every parameter that does not
   */
  @ServerRequestFilter(priority = Priorities.USER + 1)
  public void filter(ContainerRequestContext request, ResourceInfo resource) {
    Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty() || !request.getUriInfo().getPath().startsWith(Paths.V1)) {
      return;
    }
    Set<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
    QueryReader query = new QueryReader();
    given.forEach(
        (name, values) -> {
          if (!names.contains(name)) {
            query.refuse(name, "unknown-parameter", Map.of());
          } else if (values.size() > 1) {
            query.refuse(name, "duplicate-key", Map.of());
          }
        });
    query.throwIfAny();
  }

  private static Set<String> namesOf(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(KnownParameters::elementsOf)
        .map(element -> element.getAnnotation(QueryParam.class))
        .filter(parameter -> parameter != null)
        .map(QueryParam::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<? extends AnnotatedElement> elementsOf(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? Arrays.stream(parameter.getType().getDeclaredFields())
        : Stream.of(parameter);
  }
}
