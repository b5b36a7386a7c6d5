package vn.okr.bootstrap.keycloak;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.okr.bootstrap.Installs;
import vn.okr.local.services.Ports;

/** The gateway of {@code deploy/apache}, which signs people in, in front of a running product. */
public final class Apache implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("../deploy/apache/okr.conf");
  private static final Path MODULE = Path.of("/usr/lib/apache2/modules/mod_auth_openidc.so");
  private static final Path SERVER = Path.of("/usr/sbin/apache2");
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  private final Process process;
  private final String host;

  private Apache(Process process, String host) {
    this.process = process;
    this.host = host;
  }

  /**
   * Starts it, as a client of its own, and waits until it sends people to sign in.
   *
   * @param keycloak where people sign in, and whose product it stands before
   * @param tokens how long access tokens last
   */
  public static Apache start(RealKeycloak keycloak, Duration tokens) {
    int port = Ports.anyFree();
    String host = "localhost:" + port;
    String client = "gateway-" + port;
    Apache started = new Apache(run(keycloak, port, client), host);
    keycloak.create("okr/clients", client(client, started.address(), tokens));
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(() -> given().relaxedHTTPSValidation().get(started.address()).statusCode() == 200);
    return started;
  }

  private static Map<String, ?> client(String id, String address, Duration tokens) {
    return Map.of(
        "clientId",
        id,
        "secret",
        id,
        "redirectUris",
        List.of(address + "/*"),
        "attributes",
        Map.of(
            "pkce.code.challenge.method", "S256",
            "post.logout.redirect.uris", "+",
            "access.token.lifespan", Long.toString(tokens.toSeconds())),
        "protocolMappers",
        List.of(RealKeycloak.audience()));
  }

  private static Process run(RealKeycloak keycloak, int port, String client) {
    Installs.file(MODULE, "libapache2-mod-auth-openidc");
    try {
      Path folder = Files.createTempDirectory("apache");
      ProcessBuilder builder =
          new ProcessBuilder(
              Installs.file(SERVER, "apache2-bin").toString(),
              "-f",
              CONFIGURATION.toRealPath().toString(),
              "-D",
              "FOREGROUND");
      builder
          .environment()
          .putAll(
              Map.of(
                  "OKR_GATEWAY_BIND",
                  "127.0.0.1:" + port,
                  "OKR_GATEWAY_HOST",
                  "localhost:" + port,
                  "OKR_GATEWAY_CERTIFICATE",
                  SelfSigned.certificate().toString(),
                  "OKR_GATEWAY_TARGET",
                  keycloak.address().replace("http://localhost", "127.0.0.1"),
                  "OKR_GATEWAY_PROVIDER",
                  keycloak.issuer(),
                  "OKR_GATEWAY_CLIENT",
                  client,
                  "OKR_GATEWAY_CLIENT_SECRET",
                  client,
                  "OKR_GATEWAY_SESSION_KEY",
                  KEY,
                  "OKR_GATEWAY_RUN",
                  folder.toString()));
      return builder
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("apache.log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first page of the product, without the slash behind. */
  public String address() {
    return "https://" + host + "/goals";
  }

  @Override
  public void close() {
    process.destroy();
  }
}
