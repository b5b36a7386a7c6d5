package vn.okr.bootstrap.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import vn.okr.bootstrap.Installs;

/** What a gateway under test shows for its identity. */
final class SelfSigned {
  private static final String PASSWORD = "password";
  private static final int A_MINUTE = 1;

  private SelfSigned() {}

  /** A certificate for localhost and its key, in one PEM file; the same for all. */
  static Path certificate() {
    return Made.CERTIFICATE;
  }

  private static Path make() throws IOException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("certificate");
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
    }
  }

  /** Bytes as Base64 in the frame of a PEM file. */
  static String pem(String what, String base64) {
    String lines = base64.replaceAll("(.{64})", "$1\n").strip();
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static final class Made {
    static final Path CERTIFICATE = certificate();

    private static Path certificate() {
      try {
        return make();
      } catch (IOException | GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
