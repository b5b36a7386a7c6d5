package vn.okr.adapters.rest.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import vn.okr.adapters.rest.problem.Language;
import vn.okr.adapters.rest.problem.Problem;
import vn.okr.adapters.rest.problem.ProblemCode;
import vn.okr.adapters.rest.problem.TraceId;

/** OIDC as it is, but whoever is turned away at the door is told so in problem details. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ProblemChallenge implements HttpAuthenticationMechanism {
  private final OidcAuthenticationMechanism oidc;

  @Inject
  public ProblemChallenge(OidcAuthenticationMechanism oidc) {
    this.oidc = oidc;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    return oidc.authenticate(context, providers);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return oidc.getChallenge(context);
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    return getChallenge(context)
        .map(
            challenge -> {
              Language language =
                  Language.preferred(context.request().getHeader("Accept-Language"));
              Problem problem = Problem.of(ProblemCode.UNAUTHENTICATED);
              challenge
                  .getHeaders()
                  .forEach((name, value) -> context.response().putHeader(name, value.toString()));
              context
                  .response()
                  .setStatusCode(problem.status())
                  .putHeader("Content-Type", Problem.MEDIA_TYPE)
                  .putHeader("Content-Language", language.locale().toLanguageTag())
                  .end(Buffer.buffer(problem.toJson(language, TraceId.current())));
              return true;
            });
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return oidc.getCredentialTransport(context);
  }
}
