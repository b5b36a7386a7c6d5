package vn.okr.adapters.rest.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.okr.adapters.rest.problem.EarlyAnswers;
import vn.okr.adapters.rest.problem.HttpRefusal;

/**
 * Takes on as many requests as can be answered soon, for the API and for pages. Whoever comes
 * beyond that hears so at once, rather than wait in a line that grows as long as people go on
 * coming.
 */
@ApplicationScoped
public class Admission {
  private static final int BEFORE_ALL = Integer.MIN_VALUE;

  private static final String API = "/api/";

  /** Open pages follow changes there for minutes, and are at no work meanwhile. */
  private static final String LIVE = "/live";

  private final Semaphore places;

  @Inject
  public Admission(RequestLimits limits) {
    this.places = new Semaphore(limits.atOnce());
  }

  /** Calls of the API are turned away before anything else is done for them. */
  void open(@Observes Router router) {
    router.route(API + "*").order(BEFORE_ALL).handler(this::admitCall);
  }

  private void admitCall(RoutingContext context) {
    if (hasPlace(context)) {
      context.next();
    } else {
      EarlyAnswers.send(context, HttpRefusal.overloaded().toProblem());
    }
  }

  /**
   * Pages are turned away where they get the look of one.
   *
   * @throws HttpRefusal {@code overloaded} when all places are taken
   */
  @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = BEFORE_ALL)
  public void admitPage(RoutingContext context) {
    String path = context.normalizedPath();
    if (!path.startsWith(API) && !path.equals(LIVE) && !hasPlace(context)) {
      throw HttpRefusal.overloaded();
    }
  }

  /** Takes a place until the request is answered, or its caller has gone. */
  private boolean hasPlace(RoutingContext context) {
    boolean has = places.tryAcquire();
    if (has) {
      context.addEndHandler(_ -> places.release());
    }
    return has;
  }
}
