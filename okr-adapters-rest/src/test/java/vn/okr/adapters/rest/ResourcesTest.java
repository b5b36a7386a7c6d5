package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.rest.idempotency.Idempotent;

@QuarkusTest
class ResourcesTest {
  @Inject BeanManager beans;

  @Test
  void everyEndpointAsksForASignedInCaller() {
    // Given
    Stream<Class<?>> resources = resources();

    // When
    List<Method> open =
        resources
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Path.class))
            .filter(method -> !method.isAnnotationPresent(Authenticated.class))
            .toList();

    // Then
    assertThat(open).isEmpty();
  }

  @Test
  void everyPostHonoursIdempotencyKeys() {
    // Given
    Stream<Class<?>> resources = resources();

    // When
    List<Method> careless =
        resources
            .filter(resource -> !resource.isAnnotationPresent(Idempotent.class))
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(POST.class))
            .toList();

    // Then
    assertThat(careless).isEmpty();
  }

  private Stream<Class<?>> resources() {
    List<Class<?>> found =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .toList();
    assertThat(found).hasSizeGreaterThan(10);
    return found.stream();
  }
}
