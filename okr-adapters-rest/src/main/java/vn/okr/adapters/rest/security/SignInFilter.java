package vn.okr.adapters.rest.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.okr.http.signin.CurrentActor;

/** Signs the caller in before any resource runs, so that a leaver reads nothing either. */
@Provider
public class SignInFilter implements ContainerRequestFilter {
  private final SecurityIdentity identity;
  private final CurrentActor actor;

  @Inject
  public SignInFilter(SecurityIdentity identity, CurrentActor actor) {
    this.identity = identity;
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean inContract = request.getUriInfo().getPath().startsWith("/api/");
    if (inContract && !identity.isAnonymous()) {
      actor.get();
    }
  }
}
