package vn.okr.adapters.rest.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.http.signin.CurrentActor;

/**
 * Signs the caller in before any resource runs, so that a leaver reads nothing either, nor a
 * machine that may only report.
 */
@Provider
public class SignInFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final SecurityIdentity identity;
  private final CurrentActor actor;
  private final ServiceAccountLimits limits;

  @Inject
  public SignInFilter(SecurityIdentity identity, CurrentActor actor, ServiceAccountLimits limits) {
    this.identity = identity;
    this.actor = actor;
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean inContract = request.getUriInfo().getPath().startsWith("/api/");
    if (inContract && !identity.isAnonymous()) {
      Actor caller = actor.get();
      limits.admit(caller.id());
      if (!caller.reads() && READING.contains(request.getMethod())) {
        throw new NotAllowed();
      }
    }
  }
}
