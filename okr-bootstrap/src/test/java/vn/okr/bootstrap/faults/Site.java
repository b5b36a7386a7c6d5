package vn.okr.bootstrap.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.okr.bootstrap.PackagedProduct;
import vn.okr.bootstrap.TestFolders;
import vn.okr.local.services.LocalDatabase;
import vn.okr.local.services.Wire;

/** The product with its database and its sign-in, each at the end of a wire of its own. */
final class Site implements AutoCloseable {
  private final Path folder = newFolder();
  private final LocalDatabase database;
  private final Wire databaseWire;
  private final Provider provider = new Provider();
  private final PackagedProduct product;

  Site() {
    database = LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
    databaseWire = new Wire(URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort());
    product = PackagedProduct.start(settings(), folder.resolve("product.log")).awaitReady();
  }

  Wire database() {
    return databaseWire;
  }

  Provider provider() {
    return provider;
  }

  PackagedProduct product() {
    return product;
  }

  /** Looks into the database past the wire. */
  Records records() {
    return new Records(database);
  }

  /** An admin who calls the product. */
  Client admin() {
    return with(provider.admin());
  }

  /** Someone with that token. */
  Client with(String token) {
    return new Client(product.port(), token);
  }

  /** Starts the product again after it was killed or stopped; it need not be ready yet. */
  PackagedProduct restart() {
    product.restart();
    return product;
  }

  /** Everything back in its place, whatever a test has done. */
  void mend() {
    databaseWire.mend();
    provider.wire().mend();
    if (!product.isAlive()) {
      restart();
    }
    product.awaitReady();
  }

  private Map<String, String> settings() {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + databaseWire.port() + "/postgres",
        "QUARKUS_DATASOURCE_USERNAME",
        database.username(),
        "QUARKUS_DATASOURCE_PASSWORD",
        database.password(),
        "QUARKUS_OIDC_AUTH_SERVER_URL",
        provider.address(),
        "QUARKUS_OIDC_TOKEN_ISSUER",
        provider.issuer());
  }

  @Override
  public void close() {
    try (database;
        databaseWire;
        provider) {
      product.close();
    }
    TestFolders.delete(folder.resolve("data"));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("okr-faults");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
