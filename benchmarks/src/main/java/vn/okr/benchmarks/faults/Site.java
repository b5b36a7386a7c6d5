package vn.okr.benchmarks.faults;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.okr.benchmarks.http.FreePort;
import vn.okr.benchmarks.http.Launcher;
import vn.okr.benchmarks.http.Product;
import vn.okr.benchmarks.http.Provider;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.benchmarks.volume.VolumeLoader;
import vn.okr.local.services.Wire;

/** The product with a small company; its database and its sign-in each at the end of a wire. */
final class Site implements AutoCloseable {
  private static final int PEOPLE = 200;
  private static final int KEY_RESULTS = 1_000;
  private static final int CHECK_INS = 10;

  private Server server;
  private final Launcher launcher;
  private final Map<String, String> environment;
  private final Provider provider = new Provider();
  private final Wire providerWire = new Wire(URI.create(provider.issuer()).getPort());
  private final int port = FreePort.find();
  private Product product;

  /**
   * Fills the database and starts the product.
   *
   * @param server an empty one; the site stops it at its end
   * @param environment what the product has in its environment beyond the usual
   */
  Site(Server server, Launcher launcher, Map<String, String> environment) throws SQLException {
    this.server = server;
    this.launcher = launcher;
    this.environment = environment;
    Volume volume = new Volume(PEOPLE, KEY_RESULTS, CHECK_INS, Instant.now());
    new VolumeLoader(server.direct()).load(volume);
    launcher.train(server.direct(), provider);
    product = launch();
  }

  /** Where its data are now. */
  Database database() {
    return server.direct();
  }

  Provider provider() {
    return provider;
  }

  Wire providerWire() {
    return providerWire;
  }

  Product product() {
    return product;
  }

  /** Where the product answers, also after it was started again. */
  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts the product after it was killed, and waits until it is ready. */
  void startProduct() {
    product = launch();
  }

  /** Starts the product, after it was killed, on another server, which it stops at its end. */
  void moveTo(Server other) {
    server = other;
    startProduct();
  }

  private Product launch() {
    Map<String, String> more = new HashMap<>(environment);
    more.put("QUARKUS_OIDC_TOKEN_ISSUER", provider.issuer());
    String issuer = provider.issuer().replaceFirst(":\\d+/", ":" + providerWire.port() + "/");
    return launcher.start(
        new Product.Surroundings(server.wired(), issuer, more), port, "application.log");
  }

  @Override
  public void close() {
    try (provider;
        providerWire) {
      product.close();
    } finally {
      server.close();
    }
  }
}
