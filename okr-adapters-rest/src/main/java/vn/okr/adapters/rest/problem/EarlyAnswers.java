package vn.okr.adapters.rest.problem;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.okr.http.words.Language;
import vn.okr.http.words.TraceId;

/** Turns away, in problem details, who never gets to a resource. */
public final class EarlyAnswers {
  /**
   * Where metrics look for the address with names in place of ids; nobody has taken it apart yet,
   * so all share one.
   */
  private static final String TEMPLATE = "UrlPathTemplate";

  private EarlyAnswers() {}

  /** Answers with the problem, unless there is an answer already. */
  public static void send(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    Vertx.currentContext().putLocal(TEMPLATE, "/turned-away");
    Language language = Language.preferred(context.request().getHeader("Accept-Language"));
    if (problem.status() == ProblemCode.OVERLOADED.status()) {
      response.putHeader("Retry-After", Long.toString(Problem.RETRY_AFTER.toSeconds()));
    }
    response
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Content-Language", language.locale().toLanguageTag())
        .end(Buffer.buffer(problem.toJson(language, TraceId.current())));
  }
}
