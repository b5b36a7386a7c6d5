package vn.okr.http.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.okr.application.organisation.SignIn;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/** Who is acting in this request, signed in once. */
@RequestScoped
public class CurrentActor {
  private final SignIn signIn;
  private final TokenClaims claims;
  private @Nullable Actor actor;

  @Inject
  public CurrentActor(SignIn signIn, TokenClaims claims) {
    this.signIn = signIn;
    this.claims = claims;
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
            case TokenHolder.Machine(String client) -> signIn.signIn(client);
            case TokenHolder.Someone(SignIn.Claims said) -> signIn.signIn(said);
          };
    }
    return actor;
  }
}
