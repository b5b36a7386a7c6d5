package vn.okr.benchmarks.http;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;

/**
 * Requests a second beside what pgbench reaches with the statements of the same requests: the two
 * take turns, so that whatever else the machine does falls on both.
 */
public final class Rates {
  private static final double LEAST_READING = 0.5;
  private static final double LEAST_LISTING = 0.5;
  private static final double LEAST_CHECKING_IN = 0.6;
  private static final double MOST_MEGABYTES = 300;
  private static final double MEGABYTE = 1_000_000;
  private static final int TURNS = 3;

  private final Setup setup;

  public Rates(Setup setup) {
    this.setup = setup;
  }

  /** The rates, and the memory the product has taken under their load. */
  public List<Finding> measure(Volume volume) throws SQLException, IOException {
    Tool.requireAll();
    List<Finding> findings = new ArrayList<>();
    try (Stage stage = Stage.open(setup, volume, 0)) {
      Views views = Views.of(Database.of(stage.database()), stage.subjects());
      findings.add(reading(stage, "read an objective", views.objective(), LEAST_READING));
      findings.add(reading(stage, "list 50", views.list(), LEAST_LISTING));
      findings.add(checkingIn(stage));
      double megabytes = stage.product().residentBytes() / MEGABYTE;
      findings.add(Finding.atMost("resident memory under load, MB", megabytes, MOST_MEGABYTES));
    }
    return findings;
  }

  private Finding reading(Stage stage, String what, List<Request> requests, double least)
      throws SQLException, IOException {
    warm(stage, requests);
    Pgbench same = pgbench(stage, what, statements(stage, requests));
    return compare(stage, what, requests, same, () -> {}, least);
  }

  private Finding checkingIn(Stage stage) throws SQLException, IOException {
    List<Request> checkIns = CheckIns.of(stage.subjects());
    Runnable forget = () -> CheckIns.forget(Database.of(stage.database()), stage.subjects());
    warm(stage, checkIns);
    forget.run();
    List<Request> oneEach = checkIns.subList(0, stage.subjects().size());
    Pgbench same = pgbench(stage, "check in", statements(stage, oneEach));
    return compare(stage, "check in", checkIns, same, forget, LEAST_CHECKING_IN);
  }

  private void warm(Stage stage, List<Request> requests) {
    setup.wrk().warm(stage.product(), requests, setup.wanted().clients(), setup.wanted().warmUp());
  }

  private Pgbench pgbench(Stage stage, String what, List<List<String>> statements)
      throws IOException {
    Path scripts = setup.folder().work().resolve(what.replace(' ', '-'));
    return new Pgbench(stage.database(), scripts, statements);
  }

  /** Each check-in has an id of its own, so the server makes one instead of the application. */
  private List<List<String>> statements(Stage stage, List<Request> requests)
      throws SQLException, IOException {
    List<String> made = new ArrayList<>();
    List<List<String>> sent;
    try (Api api = new Api(stage.product())) {
      List<Runnable> calls = new ArrayList<>();
      requests.forEach(r -> calls.add(() -> made.add(api.call(r).path("id").asText())));
      sent = stage.log().during(calls);
    }
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      String id = "'" + made.get(i) + "'";
      boolean posts = requests.get(i).body() != null;
      all.add(
          posts ? sent.get(i).stream().map(s -> s.replace(id, "uuidv7()")).toList() : sent.get(i));
    }
    return all;
  }

  private Finding compare(
      Stage stage,
      String what,
      List<Request> requests,
      Pgbench same,
      Runnable afterwards,
      double least) {
    int clients = setup.wanted().clients();
    int seconds = setup.wanted().seconds();
    double ours = 0;
    double theirs = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      ours += setup.wrk().run(stage.product(), requests, clients, seconds).perSecond() / TURNS;
      afterwards.run();
      theirs += same.run(clients, seconds) / TURNS;
      afterwards.run();
    }
    setup.console().news("  %s: %.0f/s, pgbench %.0f/s".formatted(what, ours, theirs));
    return Finding.atLeast(what + ", rate by pgbench's with the same SQL", ours / theirs, least)
        .from(
            "%,.0f/s by %,.0f/s with %d clients, %d statements",
            ours, theirs, clients, same.statements());
  }
}
