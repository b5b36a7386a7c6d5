package vn.okr.bootstrap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import vn.okr.local.services.LocalDatabase;

/** What the packaged product runs against: a PostgreSQL of its own, and an OpenID provider. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
  private Path folder;
  private LocalDatabase database;
  private MockOAuth2Server provider;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("okr-it");
      database = LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
      provider = new MockOAuth2Server();
      provider.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    SignIns.use(provider);
    Tables.use(database);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password(),
        "quarkus.oidc.auth-server-url", SignIns.issuer(),
        "okr.sign-in.claim", "email",
        "quarkus.hibernate-orm.metrics.enabled", "true");
  }

  @Override
  public void stop() {
    if (provider != null) {
      provider.shutdown();
    }
    if (database != null) {
      database.close();
    }
    if (folder != null) {
      TestFolders.delete(folder.resolve("data"));
    }
  }
}
