package vn.okr.adapters.web.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** How many pages follow changes at this replica. */
@ApplicationScoped
class OpenPages {
  private final AtomicInteger open = new AtomicInteger();

  /** Tells it from the start on: none is a number too. */
  void tell(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("okr.live.pages", open, AtomicInteger::get).register(meters);
  }

  void opened() {
    open.incrementAndGet();
  }

  void closed() {
    open.decrementAndGet();
  }
}
