package vn.okr.benchmarks.http;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.Console;
import vn.okr.local.services.LocalDatabase;

/** Starts the packaged product as it is delivered: with its options, and trained. */
public final class Launcher {
  private static final int PORT = 18_080;

  private final Console console;
  private final Path work;
  private final Wanted wanted;

  /**
   * @param work where logs are written to
   */
  public Launcher(Console console, Path work, Wanted wanted) {
    this.console = console;
    this.work = work;
    this.wanted = wanted;
  }

  /** Starts it; each that runs at the same time has a number of its own. */
  Product start(LocalDatabase database, Provider provider, int number) {
    return start(Database.of(database), provider, PORT + number, options());
  }

  /**
   * Starts it in surroundings of one's own.
   *
   * @param port where it listens
   * @param log the name of the file it writes its log to
   */
  public Product start(Product.Surroundings around, int port, String log) {
    return Product.start(wanted.jar(), options(), port, around, work.resolve(log));
  }

  private List<String> options() {
    boolean trained = !Training.isNeeded(wanted.jar());
    return trained ? Training.using(wanted.jvm()) : wanted.jvm();
  }

  /** Gives the package its AOT cache, unless it has one. */
  public void train(Database database, Provider provider) throws SQLException {
    if (!Training.isNeeded(wanted.jar())) {
      return;
    }
    console.news("Training the package ...");
    List<Subject> subjects = Subjects.of(database, provider);
    try (Product product =
            start(database, provider, FreePort.find(), Training.recording(wanted.jvm()));
        Api api = new Api(product)) {
      for (List<Request> view : Views.of(database, subjects).byName().values()) {
        view.stream().limit(20).forEach(api::call);
      }
    } catch (RuntimeException cutShort) {
      Training.forget(wanted.jar());
      throw cutShort;
    }
  }

  private Product start(Database database, Provider provider, int port, List<String> jvm) {
    return Product.start(
        wanted.jar(),
        jvm,
        port,
        new Product.Surroundings(database, provider.issuer(), Map.of()),
        work.resolve("application-" + port + ".log"));
  }
}
