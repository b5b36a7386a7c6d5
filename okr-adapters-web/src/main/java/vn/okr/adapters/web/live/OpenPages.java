package vn.okr.adapters.web.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that follow changes at this replica. When it is about to stop they are let go, so that
 * they come back to another one, and keep none from stopping.
 */
@ApplicationScoped
class OpenPages {
  private final Set<Runnable> goodbyes = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  /** Tells how many there are from the start on: none is a number too. */
  void tell(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("okr.live.pages", goodbyes, Set::size).register(meters);
  }

  void letGo(@Observes ShutdownDelayInitiatedEvent event) {
    stopping = true;
    goodbyes.forEach(Runnable::run);
  }

  /**
   * A page has been opened.
   *
   * @param goodbye ends it; run at once where the replica is stopping already
   */
  void opened(Runnable goodbye) {
    goodbyes.add(goodbye);
    if (stopping) {
      goodbye.run();
    }
  }

  void closed(Runnable goodbye) {
    goodbyes.remove(goodbye);
  }
}
