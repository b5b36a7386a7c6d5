package vn.okr.benchmarks.http;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import vn.okr.benchmarks.Finding;
import vn.okr.local.Console;
import vn.okr.local.services.LocalDatabase;

/**
 * Requests a second beside what pgbench reaches with the statements of the same requests: the two
 * take turns, so that whatever else the machine does falls on both.
 */
final class Rates {
  private static final double LEAST_READING = 0.4;
  private static final double LEAST_CHECKING_IN = 0.5;
  private static final int VALUES = 10;
  private static final int TURNS = 3;

  /** How hard, and how long. */
  record Load(int clients, int seconds, int warmUp) {}

  private final Console console;
  private final Load load;
  private final LocalDatabase database;
  private final Product product;
  private final List<Subject> subjects;
  private final Path folder;
  private final StatementLog log;

  Rates(
      Console console,
      Load load,
      LocalDatabase database,
      Product product,
      List<Subject> subjects,
      Path folder,
      StatementLog log) {
    this.console = console;
    this.load = load;
    this.database = database;
    this.product = product;
    this.subjects = subjects;
    this.folder = folder;
    this.log = log;
  }

  List<Finding> measure() throws SQLException, IOException {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(reading());
    findings.addAll(checkingIn());
    return findings;
  }

  private List<Finding> reading() throws SQLException, IOException {
    List<Request> reads = subjects.stream().map(Rates::read).toList();
    new Wrk(folder).run(product, reads, load.clients(), load.warmUp());
    Pgbench same = new Pgbench(database, folder.resolve("read"), statements(reads));
    return compare("reading an objective", reads, same, LEAST_READING, () -> {});
  }

  private List<Finding> checkingIn() throws SQLException, IOException {
    List<Request> checkIns = new ArrayList<>();
    for (int value = 0; value < VALUES; value++) {
      for (Subject subject : subjects) {
        checkIns.add(checkIn(subject, 100 + 7 * value));
      }
    }
    new Wrk(folder).run(product, checkIns, load.clients(), load.warmUp());
    forget();
    List<List<String>> statements = statements(checkIns.subList(0, subjects.size()));
    Pgbench same = new Pgbench(database, folder.resolve("check-in"), statements);
    return compare("checking in", checkIns, same, LEAST_CHECKING_IN, this::forget);
  }

  static Request read(Subject subject) {
    return Request.get("/api/v1/objectives/" + subject.objective(), subject.token());
  }

  private static Request checkIn(Subject subject, int value) {
    return Request.post(
        "/api/v1/key-results/" + subject.keyResult() + "/check-ins",
        subject.token(),
        "{\"value\": " + value + ", \"confidence\": " + value % 10 + "}");
  }

  /** Each check-in has an id of its own, so the server makes one instead of the application. */
  private List<List<String>> statements(List<Request> requests) throws SQLException, IOException {
    List<String> made = new ArrayList<>();
    List<List<String>> sent;
    try (Api api = new Api(product)) {
      List<Runnable> calls = new ArrayList<>();
      requests.forEach(r -> calls.add(() -> made.add(api.call(r).path("id").asText())));
      sent = log.during(calls);
    }
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      String id = "'" + made.get(i) + "'";
      boolean posts = requests.get(i).body() != null;
      all.add(
          posts ? sent.get(i).stream().map(s -> s.replace(id, "uuidv7()")).toList() : sent.get(i));
    }
    console.news("  " + all.getFirst().size() + " statements a request");
    return all;
  }

  private List<Finding> compare(
      String what, List<Request> requests, Pgbench same, double least, Runnable afterwards) {
    double ours = 0;
    double theirs = 0;
    DoubleSupplier http =
        () -> new Wrk(folder).run(product, requests, load.clients(), load.seconds()).perSecond();
    for (int turn = 0; turn < TURNS; turn++) {
      ours += http.getAsDouble() / TURNS;
      afterwards.run();
      theirs += same.run(load.clients(), load.seconds()) / TURNS;
      afterwards.run();
    }
    console.news("  %s: %.0f/s, pgbench %.0f/s".formatted(what, ours, theirs));
    return List.of(Finding.atLeast(what + ", rate beside pgbench's", ours / theirs, least));
  }

  /** Takes back the check-ins of the load, so that every turn finds the same history. */
  private void forget() {
    try (Connection connection = Subjects.connect(database);
        Statement statement = connection.createStatement();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from check_in where key_result_id = any(?) and recorded_at > now() -"
                    + " interval '1 hour'")) {
      delete.setArray(
          1,
          connection.createArrayOf(
              "uuid", subjects.stream().map(Subject::keyResult).toArray(UUID[]::new)));
      delete.execute();
      statement.execute("truncate roll_up_request");
      statement.execute("vacuum objective, key_result, roll_up_request");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
