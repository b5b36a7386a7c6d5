package vn.okr.local.services;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.local.LocalFailure;

/**
 * A Keycloak on the loopback with the accounts of the sample company. Its database is kept between
 * runs; its console is for the account {@code admin} of its master realm.
 */
public final class Keycloak implements Provider {
  private final ServerProcess server;
  private final int port;
  private final String sessionKey;

  private Keycloak(ServerProcess server, int port, String sessionKey) {
    this.server = server;
    this.port = port;
    this.sessionKey = sessionKey;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param home where Keycloak is unpacked
   * @throws LocalFailure when there is none, or it does not start
   */
  static Keycloak start(Path home, DataFolder folder) {
    Path script = home.resolve("bin").resolve("kc.sh");
    if (!Files.exists(script)) {
      throw new LocalFailure("There is no Keycloak at " + home + ".");
    }
    int port = SignInPort.of(folder.file("sign-in.port"));
    writeRealm(home);
    ProcessBuilder builder = new ProcessBuilder("bash", script.toString());
    builder
        .command()
        .addAll(
            List.of(
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local",
                "--db-url=" + database(folder.file("keycloak").resolve("database"))));
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
    ServerProcess server = ServerProcess.start("Keycloak", builder, folder.file("keycloak.log"));
    Keycloak keycloak = new Keycloak(server, port, SessionKey.keptIn(folder.file("session.key")));
    try {
      new Readiness(URI.create(keycloak.issuer() + "/.well-known/openid-configuration"))
          .await(server);
    } catch (RuntimeException failed) {
      server.close();
      throw failed;
    }
    return keycloak;
  }

  /** Where Keycloak keeps its own otherwise, this run's folder would not hold all there is. */
  private static String database(Path file) {
    return "jdbc:h2:file:" + file + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
  }

  /** Keycloak imports the realms it does not have yet. */
  private static void writeRealm(Path home) {
    Path folder = home.resolve("data").resolve("import");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(Realm.NAME + "-realm.json"), JSONObjectUtils.toJSONString(Realm.json()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String issuer() {
    return "http://localhost:" + port + "/realms/" + Realm.NAME;
  }

  @Override
  public String tokenEndpoint() {
    return issuer() + "/protocol/openid-connect/token";
  }

  @Override
  public String sessionKey() {
    return sessionKey;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return Optional.of(server.process());
  }

  @Override
  public void close() {
    server.close();
  }
}
