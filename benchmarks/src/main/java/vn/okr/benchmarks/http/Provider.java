package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import vn.okr.local.services.LocalSignIn;

/** An OpenID provider that gives everyone a token. */
public final class Provider implements AutoCloseable {
  private static final String ISSUER_ID = "bench";
  private static final long LIFETIME = Duration.ofHours(8).toSeconds();

  private final MockOAuth2Server server = new MockOAuth2Server();

  /** Starts it on a free port. */
  public Provider() {
    try {
      server.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who signs the tokens. */
  public String issuer() {
    return server.issuerUrl(ISSUER_ID).toString();
  }

  /** An access token for the subject. */
  public String token(String subject) {
    return token(subject, "employee");
  }

  /** An access token for the subject as an administrator. */
  String adminToken(String subject) {
    return token(subject, "okr-admin");
  }

  private String token(String subject, String role) {
    Map<String, Object> claims = Map.of("name", subject, "realm_access", Map.of("roles", role));
    return server
        .issueToken(ISSUER_ID, subject, LocalSignIn.AUDIENCE, claims, LIFETIME)
        .serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
