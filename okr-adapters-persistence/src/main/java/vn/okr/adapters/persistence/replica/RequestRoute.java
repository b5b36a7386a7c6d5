package vn.okr.adapters.persistence.replica;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.okr.application.CurrentCall;
import vn.okr.domain.organisation.ActorId;

/** Where one request reads: decided once, so that what it shows does not jump back and forth. */
@RequestScoped
class RequestRoute {
  private final CurrentCall call;
  private final ReplicaWatch watch;
  private final LastChanges changes;
  private final MeterRegistry meters;
  private @Nullable Boolean onReplica;

  @Inject
  RequestRoute(CurrentCall call, ReplicaWatch watch, LastChanges changes, MeterRegistry meters) {
    this.call = call;
    this.watch = watch;
    this.changes = changes;
    this.meters = meters;
  }

  /** Whether the copy will do: somebody only asks, and it has all that they have changed. */
  boolean leadsToReplica() {
    if (onReplica == null && call.isReading()) {
      String route = route(call.caller().orElseThrow());
      onReplica = route.equals("replica");
      count(route);
    }
    return Boolean.TRUE.equals(onReplica);
  }

  private String route(ActorId caller) {
    if (!watch.isUsable()) {
      return "away";
    }
    return changes.of(caller).filter(watch::has).isPresent() ? "replica" : "own-change";
  }

  /** The copy has failed: the rest of the request is read from the database itself. */
  void stayOnPrimary() {
    onReplica = false;
    count("failed");
  }

  private void count(String route) {
    meters.counter("okr.read.replica.requests", "route", route).increment();
  }
}
