package vn.okr.local.services;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import vn.okr.local.LocalFailure;

/**
 * An OpenID provider on the loopback for the accounts of the sample company. Its address and its
 * key stay the same between runs, as people are known by issuer and subject.
 */
public final class LocalSignIn implements Provider {
  private static final String ISSUER_ID = "okr";
  private static final String ALGORITHM = "RS256";

  private final MockOAuth2Server server;
  private final int port;
  private final String sessionKey;

  private LocalSignIn(MockOAuth2Server server, int port, String sessionKey) {
    this.server = server;
    this.port = port;
    this.sessionKey = sessionKey;
  }

  /**
   * Starts it.
   *
   * @throws LocalFailure when the port of earlier runs is taken
   */
  public static LocalSignIn start(DataFolder folder) {
    int port = SignInPort.of(folder.file("sign-in.port"));
    Path loginPage = LoginPage.write(folder.file("sign-in.html"));
    JWK key = SigningKey.keptIn(folder.file("sign-in.jwk"));
    KeyProvider keys = new KeyProvider(List.of(key), ALGORITHM);
    MockOAuth2Server server =
        new MockOAuth2Server(
            new OAuth2Config(
                true,
                loginPage.toString(),
                null,
                false,
                new OAuth2TokenProvider(keys),
                Set.of(new AccountTokens(ISSUER_ID, AUDIENCE)),
                new MockWebServerWrapper()));
    try {
      server.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port);
    } catch (IOException e) {
      throw new LocalFailure("The sign-in did not start: " + e.getMessage(), e);
    }
    return new LocalSignIn(server, port, SessionKey.keptIn(folder.file("session.key")));
  }

  @Override
  public String issuer() {
    return "http://localhost:" + port + "/" + ISSUER_ID;
  }

  @Override
  public String tokenEndpoint() {
    return issuer() + "/token";
  }

  @Override
  public String sessionKey() {
    return sessionKey;
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
