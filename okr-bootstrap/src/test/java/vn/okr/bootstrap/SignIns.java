package vn.okr.bootstrap;

import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** Gives out tokens of the provider the product trusts, and of others. */
final class SignIns {
  private static final AtomicReference<MockOAuth2Server> PROVIDER = new AtomicReference<>();
  private static final String ISSUER_ID = "company";
  private static final long AN_HOUR = 3600;

  private SignIns() {}

  static void use(MockOAuth2Server provider) {
    PROVIDER.set(provider);
  }

  static String issuer() {
    return PROVIDER.get().issuerUrl(ISSUER_ID).toString();
  }

  /** An employee, as the company's sign-in knows them. */
  static String employee(String name) {
    return token(ISSUER_ID, "okr", AN_HOUR, claims(name, List.of())).serialize();
  }

  /** An employee with the OKR admin role. */
  static String admin() {
    return token(ISSUER_ID, "okr", AN_HOUR, claims("admin", List.of("okr-admin"))).serialize();
  }

  static String ofAnotherIssuer(String name) {
    return token("elsewhere", "okr", AN_HOUR, claims(name, List.of())).serialize();
  }

  static String forAnotherAudience(String name) {
    return token(ISSUER_ID, "payroll", AN_HOUR, claims(name, List.of())).serialize();
  }

  static String expired(String name) {
    return token(ISSUER_ID, "okr", -AN_HOUR, claims(name, List.of())).serialize();
  }

  private static Map<String, Object> claims(String name, List<String> roles) {
    return Map.of(
        "sub",
        "sub-" + name,
        "name",
        name,
        "email",
        name + "@company.example",
        "email_verified",
        true,
        "roles",
        roles);
  }

  private static SignedJWT token(
      String issuer, String audience, long seconds, Map<String, Object> claims) {
    return PROVIDER
        .get()
        .issueToken(issuer, claims.get("sub").toString(), audience, claims, seconds);
  }
}
