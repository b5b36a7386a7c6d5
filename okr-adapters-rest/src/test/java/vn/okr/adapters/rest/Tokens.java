package vn.okr.adapters.rest;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as the sign-in provider of the tests issues them. */
final class Tokens {
  static final String ISSUER = "https://sign-in.test";

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /** A token for an employee. */
  static String of(String account) {
    return KNOWN.computeIfAbsent(account, name -> sign(claims(name)));
  }

  /** A token for an OKR admin. */
  static String admin() {
    return KNOWN.computeIfAbsent(
        "admin",
        name -> sign(claims(name).claim("realm_access", Map.of("roles", List.of("okr-admin")))));
  }

  static JwtClaimsBuilder claims(String account) {
    return Jwt.issuer(ISSUER)
        .subject(account)
        .audience("okr")
        .claim("name", account)
        .claim("email", account + "@company.test")
        .expiresIn(Duration.ofHours(1));
  }

  static String sign(JwtClaimsBuilder claims) {
    return claims.jws().sign(privateKey());
  }

  private static PrivateKey privateKey() {
    String text = ConfigProvider.getConfig().getValue(SigningKeys.PRIVATE_KEY, String.class);
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
