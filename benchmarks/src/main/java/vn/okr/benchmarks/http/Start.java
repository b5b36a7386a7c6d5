package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.services.LocalDatabase;

/** How soon the packaged product is ready on a migrated database. */
public final class Start {
  private static final int STARTS = 5;
  private static final double MOST_SECONDS = 1.5;
  private static final double MILLIS = 1_000;

  private final Setup setup;

  public Start(Setup setup) {
    this.setup = setup;
  }

  /** The median of some starts. */
  public List<Finding> measure(Volume volume) throws SQLException {
    Launcher launcher = setup.launcher();
    List<Took> starts = new ArrayList<>();
    try (LocalDatabase database = setup.folder().open(volume);
        Provider provider = new Provider()) {
      launcher.train(Database.of(database), provider);
      for (int i = 0; i < STARTS; i++) {
        try (Product product = launcher.start(database, provider, 0)) {
          starts.add(
              new Took(
                  product.readyAfter().toMillis() / MILLIS, product.cpu().toMillis() / MILLIS));
        }
      }
    }
    starts.sort(Comparator.comparing(Took::ready));
    Took median = starts.get(STARTS / 2);
    return List.of(
        Finding.atMost("ready after the start, s", median.ready(), MOST_SECONDS)
            .from(
                "median of %d, %.1f to %.1f s; %.1f s of processor time",
                STARTS, starts.getFirst().ready(), starts.getLast().ready(), median.cpu()));
  }

  /** In seconds, by the clock and on a processor. */
  private record Took(double ready, double cpu) {}
}
