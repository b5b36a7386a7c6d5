package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.util.List;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.services.LocalDatabase;

/**
 * The packaged product at work on a volume.
 *
 * @param log what its database is asked
 * @param subjects employees who are signed in to it
 */
record Stage(
    LocalDatabase database,
    Provider provider,
    Product product,
    StatementLog log,
    List<Subject> subjects)
    implements AutoCloseable {
  /**
   * Opens it, loading the volume and training the package if need be.
   *
   * @param number tells it from others that are open at the same time
   */
  static Stage open(Setup setup, Volume volume, int number) throws SQLException {
    LocalDatabase database = setup.folder().open(volume);
    Provider provider = new Provider();
    try {
      List<Subject> subjects = Subjects.of(database, provider);
      Launcher launcher = setup.launcher();
      launcher.train(Database.of(database), provider);
      Product product = launcher.start(database, provider, number);
      StatementLog log = new StatementLog(database, setup.folder().data(volume));
      return new Stage(database, provider, product, log, subjects);
    } catch (SQLException | RuntimeException e) {
      provider.close();
      database.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try (database;
        provider) {
      product.close();
    }
  }
}
