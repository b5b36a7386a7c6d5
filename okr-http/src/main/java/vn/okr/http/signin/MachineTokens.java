package vn.okr.http.signin;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tokens that a client was given for itself from those it was given for a person. There
 * is no one claim for it: each provider says it in its own way.
 */
final class MachineTokens {
  /** Of Keycloak, where a client has a user of its own. */
  private static final String KEYCLOAK_USER = "service-account-";

  /** Of Auth0, where the subject is made of the client. */
  private static final String AUTH0_SUBJECT = "@clients";

  private MachineTokens() {}

  /**
   * The client that was given the token for itself; null when it stands for a person.
   *
   * @param claims the value of a claim as text; null for none
   */
  static @Nullable String clientOf(Function<String, @Nullable String> claims) {
    String client =
        Stream.of("client_id", "azp", "appid", "cid")
            .map(claims)
            .filter(value -> value != null && !value.isBlank())
            .findFirst()
            .orElse(null);
    return client != null && isItsOwn(client, claims) ? client : null;
  }

  private static boolean isItsOwn(String client, Function<String, @Nullable String> claims) {
    String subject = claims.apply("sub");
    return client.equals(subject)
        || (client + AUTH0_SUBJECT).equals(subject)
        || (KEYCLOAK_USER + client.toLowerCase(Locale.ROOT))
            .equals(claims.apply("preferred_username"))
        || isOfEntra(subject, claims);
  }

  /** Entra ID marks them if asked to; else the object they stand for is their very subject. */
  private static boolean isOfEntra(
      @Nullable String subject, Function<String, @Nullable String> claims) {
    return "app".equals(claims.apply("idtyp"))
        || (claims.apply("tid") != null
            && subject != null
            && subject.equals(claims.apply("oid"))
            && claims.apply("scp") == null);
  }
}
