package vn.okr.benchmarks.http;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;

/** How far a company of 50 units with 1,000 key results has come, asked of the API. */
public final class Overview {
  /** They are in 43 teams, 5 departments and a division. */
  private static final int PEOPLE = 1_720;

  private static final int KEY_RESULTS = 1_000;
  private static final int CHECK_INS = 10;
  private static final int CLIENTS = 8;
  private static final double MOST_STATEMENTS = 4;
  private static final double LEAST_PER_SECOND = 200;

  private final Setup setup;

  public Overview(Setup setup) {
    this.setup = setup;
  }

  /** The statements one answer takes, and answers a second. */
  public List<Finding> measure(Instant now) throws SQLException, IOException {
    Tool.WRK.require();
    Volume volume = new Volume(PEOPLE, KEY_RESULTS, CHECK_INS, now);
    try (Stage stage = Stage.open(setup, volume, 0)) {
      List<Request> requests = Views.of(Database.of(stage.database()), stage.subjects()).progress();
      setup.wrk().warm(stage.product(), requests, CLIENTS, setup.wanted().warmUp());
      int statements = statements(stage, requests);
      Wrk.Outcome outcome =
          setup.wrk().run(stage.product(), requests, CLIENTS, setup.wanted().seconds());
      return List.of(
          Finding.atMost("company overview, SQL statements", statements, MOST_STATEMENTS)
              .from("the one that signs in among them, BEGIN and COMMIT not"),
          Finding.atLeast("company overview, requests/s", outcome.perSecond(), LEAST_PER_SECOND)
              .from("%d clients, p95 %.0f ms", CLIENTS, outcome.p95Millis()));
    }
  }

  private static int statements(Stage stage, List<Request> requests)
      throws SQLException, IOException {
    try (Api api = new Api(stage.product())) {
      List<Runnable> calls = new ArrayList<>();
      requests.forEach(request -> calls.add(() -> api.call(request)));
      return StatementLog.usualCountOf(stage.log().during(calls));
    }
  }
}
