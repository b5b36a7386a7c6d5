package vn.okr.bootstrap.opaque;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.okr.bootstrap.PackagedProduct;
import vn.okr.bootstrap.TestFolders;
import vn.okr.local.services.LocalDatabase;

/** Such a provider, and the packaged product told of it as docs/operate.md says for Google. */
final class OpaqueSite implements AutoCloseable {
  private final Path folder = Files.createTempDirectory("okr-opaque");
  private final LocalDatabase database;
  private final OpaqueProvider provider;
  private final PackagedProduct product;

  OpaqueSite() throws IOException, JOSEException {
    database = LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
    provider = OpaqueProvider.start();
    product = PackagedProduct.start(settings(), folder.resolve("product.log")).awaitReady();
  }

  OpaqueProvider provider() {
    return provider;
  }

  String address() {
    return "http://localhost:" + product.port();
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", database.username()),
        Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.password()),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer()),
        Map.entry("QUARKUS_OIDC_TOKEN_AUDIENCE", OpaqueProvider.CLIENT),
        Map.entry("QUARKUS_OIDC_TOKEN_REQUIRED_CLAIMS_HD", OpaqueProvider.DOMAIN),
        Map.entry("QUARKUS_OIDC_PAGES_TOKEN_REQUIRED_CLAIMS_HD", OpaqueProvider.DOMAIN),
        Map.entry("QUARKUS_OIDC_PAGES_CLIENT_ID", OpaqueProvider.CLIENT),
        Map.entry("QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET", "a-secret-that-only-these-tests-know"),
        Map.entry("QUARKUS_OIDC_PAGES_END_SESSION_PATH", provider.issuer() + "/left"),
        Map.entry("OKR_SIGN_IN_CLAIM", "email"),
        Map.entry("OKR_SIGN_IN_READABLE_ACCESS_TOKENS", "false"),
        Map.entry("OKR_SIGN_IN_ROLE_CLAIMS", "email"),
        Map.entry("OKR_SIGN_IN_ADMIN_ROLE", OpaqueProvider.EMAIL));
  }

  @Override
  public void close() {
    try (database;
        provider) {
      product.close();
    }
    TestFolders.delete(folder.resolve("data"));
  }
}
