package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Recomputation;
import vn.okr.hostile.attack.Attack;
import vn.okr.hostile.attack.Commits;
import vn.okr.hostile.attack.Plan;
import vn.okr.hostile.attack.Report;
import vn.okr.hostile.attack.SignIn;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.LocalDatabase;

/** Sends hostile requests to the packaged product, started for them on an empty database. */
public final class HostileRun {
  private static final int TOLD_EVERY = 5_000;
  private static final double MOST_MEGABYTES = 600;
  private static final double MEGABYTE = 1_000_000;

  private final Console console;
  private final BenchFolder folder;
  private final Launcher launcher;

  public HostileRun(Console console, BenchFolder folder, Wanted wanted) {
    this.console = console;
    this.folder = folder;
    this.launcher = new Launcher(console, folder.work(), wanted);
  }

  /**
   * Sends them and tells what came of it.
   *
   * @throws LocalFailure unless everything was as promised
   */
  public void run(Plan plan) throws SQLException {
    try (LocalDatabase database = folder.openEmpty("hostile");
        Provider provider = new Provider();
        Product product = launcher.start(database, provider, 0)) {
      console.news("Sending %d hostile requests ...".formatted(plan.requests()));
      Report report = attack(plan, database, provider, product);
      console.answer(report.toString());
      List<String> wrong = new ArrayList<>(new Recomputation(Database.of(database)).differences(1));
      Finding memory =
          Finding.atMost(
              "resident memory afterwards, MB", product.residentBytes() / MEGABYTE, MOST_MEGABYTES);
      console.answer(memory.toString());
      console.answer("stored scores that are not what is computed: " + wrong);
      if (!report.isClean() || !wrong.isEmpty() || !memory.holds()) {
        throw new LocalFailure("Not everything was as promised.");
      }
    }
  }

  private Report attack(Plan plan, LocalDatabase database, Provider provider, Product product)
      throws SQLException {
    try (Connection connection = Subjects.connect(database);
        Commits commits = new Commits(connection)) {
      return new Attack(product.port(), new Tokens(provider), commits, progress()).run(plan);
    }
  }

  private IntConsumer progress() {
    return number -> {
      if (number % TOLD_EVERY == 0 && number > 0) {
        console.news("  %d".formatted(number));
      }
    };
  }

  private record Tokens(Provider provider) implements SignIn {
    @Override
    public String admin() {
      return provider.adminToken("admin");
    }

    @Override
    public String employee(String name) {
      return provider.token(name);
    }
  }
}
