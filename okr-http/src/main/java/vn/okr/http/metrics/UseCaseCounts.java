package vn.okr.http.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.okr.application.Watched;
import vn.okr.domain.shared.OkrException;

/**
 * Counts what is done with the product, by use case and by how it ended: check-ins recorded,
 * objectives published, steps refused and why. Around the transaction, so that what is counted as
 * done is stored.
 */
@Watched
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class UseCaseCounts {
  private static final String DONE = "done";
  private static final String FAILED = "failed";

  private record Ending(Method useCase, String outcome) {}

  private final MeterRegistry meters;
  private final Map<Ending, Counter> counters = new ConcurrentHashMap<>();

  @Inject
  UseCaseCounts(MeterRegistry meters) {
    this.meters = meters;
  }

  @AroundInvoke
  Object count(InvocationContext call) throws Exception {
    String outcome = FAILED;
    try {
      Object result = call.proceed();
      outcome = DONE;
      return result;
    } catch (OkrException refused) {
      outcome = refused.code().value();
      throw refused;
    } finally {
      counters.computeIfAbsent(new Ending(call.getMethod(), outcome), this::counter).increment();
    }
  }

  private Counter counter(Ending ending) {
    Method method = ending.useCase();
    return Counter.builder("okr.use.cases")
        .description("Calls of use cases by how they ended")
        .tag("use_case", method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .tag("outcome", ending.outcome())
        .register(meters);
  }
}
