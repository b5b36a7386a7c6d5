package vn.okr.http.signin;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.CurrentCall;
import vn.okr.application.organisation.RecogniseCallers;
import vn.okr.application.organisation.SignIn;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/** Who is acting in this request, signed in once. */
@RequestScoped
public class CurrentActor {
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final RecogniseCallers callers;
  private final TokenClaims claims;
  private final HttpServerRequest request;
  private final CurrentCall call;
  private @Nullable Actor actor;

  @Inject
  public CurrentActor(
      RecogniseCallers callers, TokenClaims claims, HttpServerRequest request, CurrentCall call) {
    this.callers = callers;
    this.claims = claims;
    this.request = request;
    this.call = call;
  }

  /**
   * The actor; the first call signs them in.
   *
   * @throws NotAllowed for someone who was made inactive, and for a machine nobody has let in
   */
  public Actor get() {
    if (actor == null) {
      actor =
          switch (claims.holder()) {
            case TokenHolder.Machine(String client) -> callers.recognise(client);
            case TokenHolder.Someone(SignIn.Claims said) -> callers.recognise(said);
          };
      call.comesFrom(actor.id(), READING.contains(request.method()));
    }
    return actor;
  }
}
