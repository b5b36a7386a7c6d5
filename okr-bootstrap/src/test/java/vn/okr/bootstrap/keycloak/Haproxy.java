package vn.okr.bootstrap.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.okr.bootstrap.Installs;
import vn.okr.local.services.Ports;

/** The gateway of {@code deploy/haproxy}, in front of a running product. */
public final class Haproxy implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("../deploy/haproxy/haproxy.cfg");

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
                  SelfSigned.certificate().toString(),
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
    return Files.writeString(folder.resolve("key.pem"), SelfSigned.pem("PUBLIC KEY", publicKey));
  }
}
