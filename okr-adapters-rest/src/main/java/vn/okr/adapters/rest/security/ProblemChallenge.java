package vn.okr.adapters.rest.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.okr.adapters.rest.problem.EarlyAnswers;
import vn.okr.adapters.rest.problem.Problem;
import vn.okr.adapters.rest.problem.ProblemCode;
import vn.okr.http.words.TraceId;

/**
 * OIDC as it is, but a token is verified once for several requests in a row, and whoever is turned
 * away at the API's door is told why in problem details.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ProblemChallenge implements HttpAuthenticationMechanism {
  private static final Logger LOG = Logger.getLogger(ProblemChallenge.class);

  /**
   * Such as {@code Bearer ...}, which OIDC would look for claims in, and fail. Who says nothing
   * after {@code Bearer} is nobody, and may ask what nobody needs a token for.
   */
  private static final Pattern NO_TOKEN =
      Pattern.compile("(?is)bearer\\s+(?![\\w-]+\\.[\\w-]+\\.[\\w-]+$)\\S.*");

  private final OidcAuthenticationMechanism oidc;
  private final VerifiedTokens verified;

  @Inject
  ProblemChallenge(OidcAuthenticationMechanism oidc, VerifiedTokens verified) {
    this.oidc = oidc;
    this.verified = verified;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return verify(context, providers);
    }
    if (NO_TOKEN.matcher(authorization).matches()) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return verified
        .find(authorization)
        .map(known -> Uni.createFrom().item(known))
        .orElseGet(
            () ->
                verify(context, providers)
                    .onItem()
                    .ifNotNull()
                    .invoke(holder -> verified.remember(authorization, holder)));
  }

  private Uni<SecurityIdentity> verify(RoutingContext context, IdentityProviderManager providers) {
    Uni<SecurityIdentity> verified = oidc.authenticate(context, providers);
    return asksTheApi(context)
        ? verified.onFailure(OIDCException.class).invoke(away -> tellToComeAgain(context, away))
        : verified;
  }

  private static boolean asksTheApi(RoutingContext context) {
    return context.normalizedPath().startsWith("/api/");
  }

  /** The provider is away, and its keys are not known yet. */
  private static void tellToComeAgain(RoutingContext context, Throwable away) {
    LOG.warnf("No sign-in for now: %s, traceId=%s", away.getMessage(), TraceId.current());
    EarlyAnswers.send(context, Problem.of(ProblemCode.OVERLOADED));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return oidc.getChallenge(context);
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    if (!asksTheApi(context)) {
      return oidc.sendChallenge(context);
    }
    return getChallenge(context)
        .map(
            challenge -> {
              challenge
                  .getHeaders()
                  .forEach((name, value) -> context.response().putHeader(name, value.toString()));
              EarlyAnswers.send(context, Problem.of(ProblemCode.UNAUTHENTICATED));
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
