package vn.okr.adapters.rest.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.okr.application.Outages;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.http.words.Language;
import vn.okr.http.words.TraceId;

/** The one place where refusals become answers. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final HttpHeaders headers;
  private final HttpServerRequest request;
  private final Addresses addresses;
  private final Outages outages;

  @Inject
  public ProblemMappers(
      HttpHeaders headers, HttpServerRequest request, Addresses addresses, Outages outages) {
    this.headers = headers;
    this.request = request;
    this.addresses = addresses;
    this.outages = outages;
  }

  @ServerExceptionMapper
  Response map(OkrException refused) {
    return answer(Problem.of(refused)).build();
  }

  @ServerExceptionMapper
  Response map(HttpRefusal refused) {
    return refused
        .retryAfter()
        .map(wait -> later(refused.toProblem(), wait))
        .orElseGet(() -> answer(refused.toProblem()))
        .build();
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthenticated() {
    return answer(Problem.of(ProblemCode.UNAUTHENTICATED))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response forbidden() {
    return answer(Problem.of(new NotAllowed())).build();
  }

  @ServerExceptionMapper(NotFoundException.class)
  Response notFound() {
    return answer(Problem.of(new NotFound())).build();
  }

  @ServerExceptionMapper
  Response map(WebApplicationException refused) {
    Response.ResponseBuilder answer =
        switch (refused.getResponse().getStatus()) {
          case 404 -> answer(Problem.of(new NotFound()));
          case 405 ->
              answer(Problem.of(ProblemCode.METHOD_NOT_ALLOWED))
                  .allow(addresses.methodsOf(request.path()));
          case 406 -> answer(Problem.of(ProblemCode.NOT_ACCEPTABLE));
          case 413 -> answer(Problem.of(ProblemCode.PAYLOAD_TOO_LARGE));
          case 415 -> answer(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
          case 500, 501, 502, 503, 504 -> failed(refused);
          default -> answer(Problem.of(new InvalidInput(List.of())));
        };
    return answer.build();
  }

  /** A refusal may come wrapped by what ended the transaction; what is no outage is a fault. */
  @ServerExceptionMapper
  Response map(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(OkrException.class::isInstance)
        .findFirst()
        .map(refused -> answer(Problem.of((OkrException) refused)))
        .orElseGet(() -> failed(thrown))
        .build();
  }

  private Response.ResponseBuilder failed(Throwable failure) {
    Optional<String> outage = outages.reasonOf(failure);
    if (outage.isPresent()) {
      LOG.warnf("Request not served for now: %s, traceId=%s", outage.get(), TraceId.current());
      return later(Problem.of(ProblemCode.OVERLOADED), Problem.RETRY_AFTER);
    }
    LOG.errorf(failure, "Request failed, traceId=%s", TraceId.current());
    return answer(Problem.of(ProblemCode.INTERNAL_ERROR));
  }

  /** In whole seconds, rounded up, so that whoever obeys is not refused again. */
  private Response.ResponseBuilder later(Problem problem, Duration wait) {
    return answer(problem)
        .header(HttpHeaders.RETRY_AFTER, wait.plusSeconds(1).minusNanos(1).toSeconds());
  }

  private Response.ResponseBuilder answer(Problem problem) {
    Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
        .entity(problem.toJson(language, TraceId.current()));
  }
}
