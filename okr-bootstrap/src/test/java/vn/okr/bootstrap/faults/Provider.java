package vn.okr.bootstrap.faults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import vn.okr.local.services.Wire;

/** The company's sign-in, at the end of a wire. */
final class Provider implements AutoCloseable {
  private static final String ISSUER = "company";
  private static final long AN_HOUR = 3600;

  private final MockOAuth2Server server = new MockOAuth2Server();
  private final Wire wire;

  Provider() {
    try {
      server.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    wire = new Wire(server.baseUrl().port());
  }

  Wire wire() {
    return wire;
  }

  /** Where the product finds it. */
  String address() {
    return "http://127.0.0.1:" + wire.port() + "/" + ISSUER;
  }

  /** Who signs the tokens. */
  String issuer() {
    return server.issuerUrl(ISSUER).toString();
  }

  /** A token of an OKR admin. */
  String admin() {
    return token().serialize();
  }

  /** A token like any other, but signed with a key that nobody has published. */
  String signedWithAnUnknownKey() {
    try {
      RSAKey key = new RSAKeyGenerator(2048).keyID("unknown").generate();
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown").build(),
              token().getJWTClaimsSet());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException | ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SignedJWT token() {
    return server.issueToken(
        ISSUER,
        "sub-admin",
        "okr",
        Map.of("name", "Admin", "email", "admin@company.example", "roles", List.of("okr-admin")),
        AN_HOUR);
  }

  @Override
  public void close() {
    wire.close();
    server.shutdown();
  }
}
