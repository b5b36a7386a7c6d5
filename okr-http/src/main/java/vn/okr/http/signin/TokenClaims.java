package vn.okr.http.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.okr.application.organisation.SignIn;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.shared.Title;

/** What the token of this request says about its holder. */
@RequestScoped
class TokenClaims {
  private static final int LONGEST_EMAIL = 254;

  private final JsonWebToken accessToken;
  private final SecurityIdentity identity;
  private final SignInSettings settings;
  private final GroupOverage overage;
  private final ReadTokens known;

  @Inject
  TokenClaims(
      JsonWebToken accessToken,
      SecurityIdentity identity,
      SignInSettings settings,
      GroupOverage overage,
      ReadTokens known) {
    this.accessToken = accessToken;
    this.identity = identity;
    this.settings = settings;
    this.overage = overage;
    this.known = known;
  }

  /**
   * Who sends the request.
   *
   * @throws AuthenticationFailedException for a person's token that lacks whose it is
   */
  TokenHolder holder() {
    String raw = token().getRawToken();
    return raw == null ? read() : known.holderOf(raw, this::read);
  }

  private TokenHolder read() {
    String client = MachineTokens.clientOf(claim -> TokenValues.text(token().getClaim(claim)));
    return client == null ? new TokenHolder.Someone(claims()) : new TokenHolder.Machine(client);
  }

  /** The claims, cleaned: a token's odd name must not keep its holder out. */
  private SignIn.Claims claims() {
    overage.noteIn(token());
    String email = text("email", LONGEST_EMAIL);
    String claim = settings.claim().orElse("");
    boolean byEmail = claim.equals("email") && isVerified();
    boolean byNumber = !claim.isEmpty() && !claim.equals("email");
    return new SignIn.Claims(
        new Identity(exact("iss"), exact("sub")),
        text("name", Title.LIMIT),
        email,
        byEmail ? email : null,
        byNumber ? text(claim, Title.LIMIT) : null,
        locale(),
        zone(),
        TokenValues.anyEquals(this::claim, settings.roleClaims(), settings.adminRole()));
  }

  /** The library reads {@code groups} as a list only; some providers send a single text. */
  private @Nullable Object claim(String name) {
    Object value = token().getClaim(name);
    boolean unread = name.equals("groups") && (value == null || Set.of().equals(value));
    return unread ? TokenValues.payload(token().getRawToken()).get(name) : value;
  }

  private boolean isVerified() {
    return "true".equals(TokenValues.text(token().getClaim("email_verified")));
  }

  private String exact(String claim) {
    String text = TokenValues.text(token().getClaim(claim));
    if (text == null || text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new AuthenticationFailedException("The token lacks " + claim);
    }
    return text;
  }

  private @Nullable String text(String claim, int limit) {
    String text = TokenValues.text(token().getClaim(claim));
    if (text == null) {
      return null;
    }
    StringBuilder clean = new StringBuilder();
    text.strip()
        .codePoints()
        .filter(
            point ->
                !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
        .limit(limit)
        .forEach(clean::appendCodePoint);
    return clean.isEmpty() ? null : clean.toString();
  }

  private @Nullable String locale() {
    String text = text("locale", 35);
    if (text == null) {
      return null;
    }
    String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  private @Nullable ZoneId zone() {
    String text = text("zoneinfo", 60);
    try {
      return text == null ? null : ZoneId.of(text);
    } catch (DateTimeException unknown) {
      return null;
    }
  }

  /** Of a session, the identity's own token is the ID token; of a bearer token, that one. */
  private JsonWebToken token() {
    return settings.readableAccessTokens() || !(identity.getPrincipal() instanceof JsonWebToken own)
        ? accessToken
        : own;
  }
}
