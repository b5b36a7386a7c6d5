package vn.okr.bootstrap.races;

import java.nio.file.Path;
import java.util.Map;
import vn.okr.bootstrap.PackagedProduct;

/**
 * One of several processes of the product.
 *
 * @param door where calls for it alone go to
 */
record Replica(PackagedProduct product, Door door) implements AutoCloseable {
  /** Starts it; what it logs goes to the file. */
  static Replica start(Map<String, String> settings, Path log) {
    PackagedProduct product = PackagedProduct.start(settings, log);
    return new Replica(product, new Door(product.port()));
  }

  /** Where it listens. */
  int port() {
    return product.port();
  }

  /** Waits until it serves. */
  void awaitReady() {
    product.awaitReady();
  }

  /** Asks it to stop, as an upgrade does, waits until it has, and starts it again. */
  void restart() {
    product.restart();
  }

  @Override
  public void close() {
    product.close();
    door.close();
  }
}
