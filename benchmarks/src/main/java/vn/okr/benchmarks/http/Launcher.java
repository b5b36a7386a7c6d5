package vn.okr.benchmarks.http;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import vn.okr.local.Console;
import vn.okr.local.services.LocalDatabase;

/** Starts the packaged product as it is delivered: with its options, and trained. */
final class Launcher {
  private static final int PORT = 18_080;

  private final Console console;
  private final Path work;
  private final Wanted wanted;

  Launcher(Console console, Path work, Wanted wanted) {
    this.console = console;
    this.work = work;
    this.wanted = wanted;
  }

  /** Starts it; each that runs at the same time has a number of its own. */
  Product start(LocalDatabase database, Provider provider, int number) {
    boolean trained = !Training.isNeeded(wanted.jar());
    List<String> jvm = trained ? Training.using(wanted.jvm()) : wanted.jvm();
    return start(database, provider, number, jvm);
  }

  /** Gives the package its AOT cache, unless it has one. */
  void train(LocalDatabase database, Provider provider) throws SQLException {
    if (!Training.isNeeded(wanted.jar())) {
      return;
    }
    console.news("Training the package ...");
    List<Subject> subjects = Subjects.of(database, provider);
    try (Product product = start(database, provider, 0, Training.recording(wanted.jvm()));
        Api api = new Api(product)) {
      for (List<Request> view : Views.of(database, subjects).values()) {
        view.stream().limit(20).forEach(api::call);
      }
    }
  }

  private Product start(LocalDatabase database, Provider provider, int number, List<String> jvm) {
    return Product.start(
        wanted.jar(),
        jvm,
        PORT + number,
        new Product.Surroundings(database, provider.issuer()),
        work.resolve("application-" + number + ".log"));
  }
}
