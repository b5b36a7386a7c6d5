package vn.okr.adapters.rest.http;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import vn.okr.adapters.rest.problem.EarlyAnswers;
import vn.okr.adapters.rest.problem.HttpRefusal;
import vn.okr.adapters.rest.problem.Problem;
import vn.okr.domain.shared.InvalidInput;

/**
 * Refuses what the server would refuse before any resource, but in words of its own.
 *
 * @see EveryAddress
 */
@ApplicationScoped
public class FrontDoor {
  /** After sign-in, and just before the server's own limit of bodies, which hangs up. */
  private static final int BEFORE_THE_LIMIT = -3;

  private static final int BEFORE_ALL = Integer.MIN_VALUE;

  private static final int BAD_REQUEST = 400;

  private static final long LINGER_MILLIS = 1_000;

  private static final Pattern LENGTH = Pattern.compile("0*\\d{1,7}");

  void open(@Observes Router router) {
    router.route("/api/*").order(BEFORE_THE_LIMIT).handler(FrontDoor::measure);
    router
        .route()
        .order(BEFORE_ALL)
        .handler(FrontDoor::readAddress)
        .failureHandler(FrontDoor::refuseHost);
  }

  /** What is no URI, such as one with a broken percent escape, gets no further. */
  private static void readAddress(RoutingContext context) {
    if (isUri(context.request().uri())) {
      context.next();
    } else {
      EarlyAnswers.send(context, Problem.of(new InvalidInput(List.of())));
    }
  }

  /** A host that is none, of the request or forwarded, gets no further either. */
  private static void refuseHost(RoutingContext context) {
    if (context.failure() instanceof VertxException && context.statusCode() == BAD_REQUEST) {
      EarlyAnswers.send(context, Problem.of(new InvalidInput(List.of())));
    } else {
      context.next();
    }
  }

  private static boolean isUri(String address) {
    try {
      new URI(address);
      return true;
    } catch (URISyntaxException broken) {
      return false;
    }
  }

  /** A body that says of itself that it is too long is not waited for. */
  private static void measure(RoutingContext context) {
    if (!context.request().isEnded()) {
      context.addEndHandler(_ -> letGo(context));
    }
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || isShort(length)) {
      context.next();
      return;
    }
    EarlyAnswers.send(context, HttpRefusal.payloadTooLarge(BodyBytes.LIMIT).toProblem());
  }

  /** What still comes of an answered body is dropped for a while, so that the answer gets read. */
  private static void letGo(RoutingContext context) {
    if (!context.request().isEnded()) {
      context.request().resume();
      context.vertx().setTimer(LINGER_MILLIS, _ -> hangUp(context.request()));
    }
  }

  private static void hangUp(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  private static boolean isShort(String length) {
    return LENGTH.matcher(length).matches() && Integer.parseInt(length) <= BodyBytes.LIMIT;
  }
}
