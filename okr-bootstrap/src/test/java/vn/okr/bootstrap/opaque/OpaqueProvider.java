package vn.okr.bootstrap.opaque;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * An OpenID provider that is as frugal as Google: access tokens are opaque, there is no end of a
 * session to ask for, nothing says which roles someone has. Whoever comes is signed in at once.
 */
final class OpaqueProvider implements AutoCloseable {
  static final String CLIENT = "123-okr.apps.example.com";
  static final String EMAIL = "quan@saomai.example";
  static final String DOMAIN = "saomai.example";

  private static final int RSA_BITS = 2048;
  private static final long AN_HOUR = 3600;

  private final HttpServer server;
  private final RSAKey key;
  private final AtomicReference<String> domain = new AtomicReference<>(DOMAIN);

  private OpaqueProvider(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  /** Starts it on the loopback. */
  static OpaqueProvider start() throws IOException, JOSEException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RSAKey key = new RSAKeyGenerator(RSA_BITS).keyID("one").generate();
    OpaqueProvider provider = new OpaqueProvider(server, key);
    server.createContext("/.well-known/openid-configuration", provider::describe);
    server.createContext("/keys", ask -> json(ask, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/auth", OpaqueProvider::signIn);
    server.createContext("/token", provider::giveTokens);
    server.start();
    return provider;
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** From now on whoever comes belongs to that domain. */
  void domain(String name) {
    domain.set(name);
  }

  /** An ID token for the client. */
  String idToken() {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("108")
            .audience(CLIENT)
            .claim("azp", CLIENT)
            .claim("hd", domain.get())
            .claim("email", EMAIL)
            .claim("email_verified", true)
            .claim("name", "Nguyễn Minh Quân")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(AN_HOUR)))
            .build();
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  private void describe(HttpExchange ask) throws IOException {
    json(
        ask,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
         "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}"""
            .formatted(issuer()));
  }

  private void giveTokens(HttpExchange ask) throws IOException {
    json(
        ask,
        """
        {"access_token": "ya29.nobody-can-read-this", "token_type": "Bearer", "expires_in": 3599,
         "scope": "openid email profile", "id_token": "%s"}"""
            .formatted(idToken()));
  }

  private static void signIn(HttpExchange ask) throws IOException {
    var asked =
        Arrays.stream(ask.getRequestURI().getRawQuery().split("&"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    String back = URLDecoder.decode(asked.get("redirect_uri"), StandardCharsets.UTF_8);
    ask.getResponseHeaders().add("Location", back + "?code=4&state=" + asked.get("state"));
    ask.sendResponseHeaders(302, -1);
    ask.close();
  }

  private static void json(HttpExchange ask, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    ask.getResponseHeaders().add("Content-Type", "application/json");
    ask.sendResponseHeaders(200, body.length);
    ask.getResponseBody().write(body);
    ask.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
