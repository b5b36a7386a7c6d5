package vn.okr.adapters.persistence.replica;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.Optional;
import vn.okr.application.CurrentCall;
import vn.okr.application.Outages;
import vn.okr.application.ReadOnly;
import vn.okr.application.Watched;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.OkrException;

/**
 * Around the transactions of requests: what only reads may take place on the copy, what changes
 * something is noted for its caller. Work that nobody asked for stays on the database itself.
 */
@Watched
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + RoutedUseCases.BEFORE_THE_TRANSACTION)
class RoutedUseCases {
  /** A transaction begins at 200. */
  static final int BEFORE_THE_TRANSACTION = 100;

  private final ReplicaWatch watch;
  private final RequestRoute route;
  private final LastChanges changes;
  private final CurrentCall current;
  private final TransactionSynchronizationRegistry transactions;
  private final Outages outages;

  @Inject
  RoutedUseCases(
      ReplicaWatch watch,
      RequestRoute route,
      LastChanges changes,
      CurrentCall current,
      TransactionSynchronizationRegistry transactions,
      Outages outages) {
    this.watch = watch;
    this.route = route;
    this.changes = changes;
    this.current = current;
    this.transactions = transactions;
    this.outages = outages;
  }

  @AroundInvoke
  Object route(InvocationContext call) throws Exception {
    if (!watch.isConfigured() || isPartOfAnother() || !isAskedFor()) {
      return call.proceed();
    }
    return onlyReads(call.getMethod()) ? read(call) : change(call);
  }

  private boolean isPartOfAnother() {
    return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }

  private static boolean isAskedFor() {
    return Arc.container().requestContext().isActive();
  }

  private static boolean onlyReads(Method method) {
    return method.isAnnotationPresent(ReadOnly.class)
        || method.getDeclaringClass().isAnnotationPresent(ReadOnly.class);
  }

  /** What only reads can be done again, when the copy goes away or has to give way meanwhile. */
  private Object read(InvocationContext call) throws Exception {
    if (!route.leadsToReplica()) {
      return call.proceed();
    }
    try {
      return Work.onReplica().run(call);
    } catch (RuntimeException failed) {
      if (outages.reasonOf(failed).isEmpty()) {
        throw failed;
      }
      route.stayOnPrimary();
      return call.proceed();
    }
  }

  /** Who was refused for what is there now must find just that when they look. */
  private Object change(InvocationContext call) throws Exception {
    Work work = Work.onPrimary();
    try {
      Object result = work.run(call);
      if (work.changedSomething()) {
        callerOf(result).ifPresent(changes::note);
      }
      return result;
    } catch (OkrException refused) {
      current.caller().ifPresent(changes::note);
      throw refused;
    }
  }

  /** Whoever signs in for the first time has been written down themselves, and is the result. */
  private Optional<ActorId> callerOf(Object result) {
    return current
        .caller()
        .or(() -> result instanceof Actor actor ? Optional.of(actor.id()) : Optional.empty());
  }
}
