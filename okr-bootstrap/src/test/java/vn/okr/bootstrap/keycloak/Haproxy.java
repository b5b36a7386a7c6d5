package vn.okr.bootstrap.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import vn.okr.bootstrap.Installs;
import vn.okr.local.services.Ports;

/** The gateway of {@code deploy/haproxy}, in front of a running product. */
public final class Haproxy implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("../deploy/haproxy/haproxy.cfg");
  private static final String PASSWORD = "password";
  private static final int A_MINUTE = 1;

  private final Process process;
  private final int port;

  private Haproxy(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it.
   *
   * @param target the product's host and port
   * @param publicKey the provider's key, as Base64
   */
  static Haproxy start(String target, String publicKey) {
    try {
      Path folder = Files.createTempDirectory("haproxy");
      int port = Ports.anyFree();
      ProcessBuilder builder =
          new ProcessBuilder(
              Installs.program("haproxy").toString(), "-f", CONFIGURATION.toString(), "-db");
      builder
          .environment()
          .putAll(
              Map.of(
                  "OKR_GATEWAY_BIND",
                  "127.0.0.1:" + port,
                  "OKR_GATEWAY_CERTIFICATE",
                  certificate(folder).toString(),
                  "OKR_GATEWAY_KEY",
                  key(folder, publicKey).toString(),
                  "OKR_GATEWAY_TARGET",
                  target));
      return new Haproxy(builder.inheritIO().start(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where people come to, without the product's path. */
  public String address() {
    return "https://localhost:" + port;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static Path key(Path folder, String publicKey) throws IOException {
    return Files.writeString(folder.resolve("key.pem"), pem("PUBLIC KEY", publicKey));
  }

  private static Path certificate(Path folder) throws IOException {
    Path store = folder.resolve("store.p12");
    Installs.run(
        A_MINUTE,
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        "gateway",
        "-keyalg",
        "RSA",
        "-dname",
        "CN=localhost",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
    try (InputStream stored = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(stored, PASSWORD.toCharArray());
      String certificate = base64(keys.getCertificate("gateway").getEncoded());
      String key = base64(keys.getKey("gateway", PASSWORD.toCharArray()).getEncoded());
      return Files.writeString(
          folder.resolve("gateway.pem"), pem("CERTIFICATE", certificate) + pem("PRIVATE KEY", key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String pem(String what, String base64) {
    String lines = base64.replaceAll("(.{64})", "$1\n").strip();
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines);
  }
}
