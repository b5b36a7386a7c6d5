package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Ancestors;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Recomputation;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.benchmarks.volume.VolumeLoader;
import vn.okr.local.services.LocalDatabase;

/**
 * Two hundred people who check in at once, each as soon as there is an answer: those whose
 * objectives carry one key result of the company's, and in turns with them as many on whom nothing
 * rests.
 */
public final class CompanyCrowd {
  private static final int PEOPLE = 200;
  private static final int TURNS = 3;
  private static final double LEAST_SHARE = 0.8;
  private static final double MOST_SECONDS = 1;
  private static final double MILLIS = 1_000;

  private final Setup setup;

  public CompanyCrowd(Setup setup) {
    this.setup = setup;
  }

  /** Their rates, and how soon what is above them follows. */
  public List<Finding> measure(Instant now) throws SQLException {
    Tool.WRK.require();
    try (LocalDatabase server = setup.folder().openEmpty("crowd", Ancestors.SETTINGS);
        Provider provider = new Provider()) {
      Database database = Database.of(server);
      new VolumeLoader(database).load(new Volume(2_000, 10_000, 10, now));
      CrowdGround ground = CrowdGround.prepare(database, provider, PEOPLE);
      Launcher launcher = setup.launcher();
      launcher.train(database, provider);
      try (Product product = launcher.start(server, provider, 0)) {
        return measure(database, ground, product);
      }
    }
  }

  private List<Finding> measure(Database database, CrowdGround ground, Product product)
      throws SQLException {
    List<Request> below = CheckIns.of(ground.below());
    List<Request> unrelated = CheckIns.of(ground.unrelated());
    setup.wrk().warm(product, unrelated, PEOPLE, setup.wanted().warmUp());
    double with = 0;
    double without = 0;
    Duration slowest = Duration.ZERO;
    for (int turn = 0; turn < TURNS; turn++) {
      Quiet.await(database);
      without += press(product, unrelated, setup.wanted().seconds()) / TURNS;
      Quiet.await(database);
      with += press(product, below, setup.wanted().seconds()) / TURNS;
      Duration delay = Following.await(database);
      slowest = delay.compareTo(slowest) > 0 ? delay : slowest;
    }
    Quiet.await(database);
    List<String> wrong = new ArrayList<>(new Recomputation(database).differences(1));
    wrong.addAll(new Explanations(product).differences(List.of(ground.ofCompany())));
    return List.of(
        Finding.atLeast(
                "checking in below one key result, share of rate", with / without, LEAST_SHARE)
            .from("%,.0f/s by %,.0f/s on unrelated ones, %d people each", with, without, PEOPLE),
        Finding.atMost("all above right after, s", slowest.toMillis() / MILLIS, MOST_SECONDS)
            .from("the slowest of %d turns, from the commit of the last check-in", TURNS),
        Finding.atMost("stored scores other than computed again", wrong.size(), 0));
  }

  private double press(Product product, List<Request> checkIns, int seconds) {
    return setup.wrk().run(product, checkIns, PEOPLE, seconds).perSecond();
  }
}
