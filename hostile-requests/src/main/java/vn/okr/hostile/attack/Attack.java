package vn.okr.hostile.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.okr.hostile.document.Document;
import vn.okr.hostile.document.Operation;
import vn.okr.hostile.request.Call;
import vn.okr.hostile.request.Chance;
import vn.okr.hostile.request.Requests;

/** Sends hostile requests to a product on this machine, one after another, and watches it. */
public final class Attack {
  static final int MOST_KEPT = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** How long the product may go on with what its client has hung up on. */
  private static final Duration STILL_AT_WORK = Duration.ofMillis(50);

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final int port;
  private final SignIn signIn;
  private final Commits commits;
  private final IntConsumer progress;

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Set<String> succeeded = new TreeSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private Duration slowest = Duration.ZERO;
  private int failed;

  /**
   * On the product at a port of the loopback.
   *
   * @param commits of its database
   * @param progress is told the number of each request before it is sent
   */
  public Attack(int port, SignIn signIn, Commits commits, IntConsumer progress) {
    this.port = port;
    this.signIn = signIn;
    this.commits = commits;
    this.progress = progress;
  }

  /** Sends what is planned; to be called once. */
  public Report run(Plan wanted) throws SQLException {
    Plan plan = wanted.withWholeScenes();
    Document document = Document.read(URI.create("http://127.0.0.1:" + port + "/q/openapi.json"));
    List<Operation> operations = document.operations();
    Api admin = Api.of(port, signIn.admin());
    Wire wire = new Wire(port, PATIENCE);
    String secret = "Khôngaiđược" + plan.seed() + "đọc";
    Oracle oracle = new Oracle(secret);
    Scene scene = new Scene(admin, signIn, secret);
    commits.forgetAfter(Duration.ZERO);
    for (int i = plan.first(); i < plan.first() + plan.requests(); i++) {
      progress.accept(i);
      if (i % Plan.SCENE == 0 && i > plan.first()) {
        scene = new Scene(admin, signIn, secret);
        commits.forgetAfter(Duration.ZERO);
      }
      Chance chance = Chance.of(plan.seed(), i);
      Operation operation = operations.get(i % operations.size());
      Call call = new Requests(document, scene.caller(chance), chance).of(operation);
      Answer answer = send(wire, call);
      List<String> complaints = oracle.complaints(call, answer);
      if (mayWrite(call, answer)) {
        commits.forgetAfter(answer.status() == 0 ? STILL_AT_WORK : Duration.ZERO);
      } else if (commits.count() > 0) {
        complaints.add("refused, and yet something was written");
      }
      note(operation, call, answer);
      if (!complaints.isEmpty()) {
        keep(Failure.of(plan, i, operation.toString(), complaints, call, answer.toString()));
      }
    }
    return report(plan, operations, new Aftermath(admin, port).complaints());
  }

  private static Answer send(Wire wire, Call call) {
    try {
      return wire.send(call);
    } catch (IOException gone) {
      throw new UncheckedIOException("The product is gone after " + call, gone);
    }
  }

  /** What was cut off may have been done. */
  private static boolean mayWrite(Call call, Answer answer) {
    return !READING.contains(call.method()) && (answer.isGood() || answer.status() == 0);
  }

  private void note(Operation operation, Call call, Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
    if (answer.status() / 100 == 2 && call.method().equals(operation.method())) {
      succeeded.add(operation.toString());
    }
    if (answer.took().compareTo(slowest) > 0) {
      slowest = answer.took();
    }
  }

  private void keep(Failure failure) {
    failed++;
    if (failures.size() < MOST_KEPT) {
      failures.add(failure);
    }
  }

  private Report report(Plan plan, List<Operation> operations, List<String> aftermath) {
    Set<String> unreached =
        operations.stream()
            .map(Operation::toString)
            .filter(name -> !succeeded.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Report(
        plan.requests(), statuses, succeeded, unreached, slowest, failures, failed, aftermath);
  }
}
