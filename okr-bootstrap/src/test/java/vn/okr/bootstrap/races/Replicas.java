package vn.okr.bootstrap.races;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Three replicas of the packaged product on one PostgreSQL, of which the second reaches it through
 * a pooler, and the races between them. How long the callers waited is told in the end, in {@code
 * target/races/waits.txt}.
 */
final class Replicas implements AutoCloseable {
  private static final Path LOGS = Path.of("target/races");

  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final AtomicInteger races = new AtomicInteger();
  private final AtomicReference<String> company = new AtomicReference<>();
  private final Waits waits = new Waits();
  private final Ground ground;
  private final Path logs;
  private final List<Replica> replicas;

  private Replicas(Ground ground, Path logs, List<Replica> replicas) {
    this.ground = ground;
    this.logs = logs;
    this.replicas = replicas;
  }

  static Replicas start() {
    try {
      Ground ground = Ground.start();
      return start(
          ground, LOGS, List.of(ground.settings(), ground.pooledSettings(), ground.settings()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Starts them on a ground of their own.
   *
   * @param logs where each leaves its log
   * @param settings of each
   */
  static Replicas start(Ground ground, Path logs, List<Map<String, String>> settings)
      throws IOException {
    Files.createDirectories(logs);
    List<Replica> replicas = new ArrayList<>();
    // All at once: they bring the empty database up to date in a race of their own.
    for (Map<String, String> each : settings) {
      replicas.add(Replica.start(each, logs.resolve("replica-" + replicas.size() + ".log")));
    }
    replicas.forEach(Replica::awaitReady);
    return new Replicas(ground, logs, List.copyOf(replicas));
  }

  /** The company's unit, once somebody has made it. */
  AtomicReference<String> company() {
    return company;
  }

  /** What they stand on. */
  Ground ground() {
    return ground;
  }

  /** All of them. */
  List<Replica> all() {
    return replicas;
  }

  /** The replica that is asked first. */
  Replica first() {
    return replicas.getFirst();
  }

  /** The one whose connections are pooled. */
  Replica second() {
    return replicas.get(1);
  }

  /** One call that is no race and must be accepted. */
  Answer ask(Call call) {
    return waits
        .until(Waits.Circumstance.ALONE, () -> replicas.getFirst().door().send(call))
        .required();
  }

  /**
   * Sends the calls to the replicas in turn, all at the same moment; every other race goes through
   * a bottleneck at the table it is about.
   */
  Outcome race(String table, Call... calls) {
    return races.getAndIncrement() % 2 == 0
        ? behind(table, List.of(calls))
        : atOnce(List.of(calls));
  }

  /** Sends the calls to the replicas in turn, all at the same moment. */
  Outcome atOnce(List<Call> calls) {
    return new Outcome(
        sendAll(calls, Waits.Circumstance.AT_ONCE).stream().map(Replicas::resultOf).toList());
  }

  /** Opens the table to those who race only when all of them have come to it. */
  Outcome behind(String table, List<Call> calls) {
    List<Future<Answer>> sent;
    try (Bottleneck bottleneck = ground.bottleneckAt(table)) {
      sent = sendAll(calls, Waits.Circumstance.BEHIND_A_BOTTLENECK);
      bottleneck.awaitArrivalOf(sent);
    }
    return new Outcome(sent.stream().map(Replicas::resultOf).toList());
  }

  private List<Future<Answer>> sendAll(List<Call> calls, Waits.Circumstance circumstance) {
    CyclicBarrier line = new CyclicBarrier(calls.size());
    List<Future<Answer>> sent = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      int place = i;
      sent.add(
          begin(
              () -> {
                line.await();
                return sendBy(place, calls.get(place), circumstance);
              }));
    }
    return sent;
  }

  /** Sends one of several calls to the replica whose turn it is. */
  Answer sendBy(int turn, Call call) {
    return sendBy(turn, call, Waits.Circumstance.AT_ONCE);
  }

  private Answer sendBy(int turn, Call call, Waits.Circumstance circumstance) {
    Replica replica = replicas.get(turn % replicas.size());
    return waits.until(circumstance, () -> replica.door().send(call));
  }

  /** Begins work beside what the test itself does. */
  <T> Future<T> begin(Callable<T> work) {
    return callers.submit(work);
  }

  /** What the work came to, once it is done. */
  static <T> T resultOf(Future<T> begun) {
    try {
      return begun.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError("A caller got no answer of the contract.", failed.getCause());
    }
  }

  @Override
  public void close() throws InterruptedException, IOException {
    callers.shutdown();
    Files.writeString(logs.resolve("waits.txt"), waits.toString());
    for (Replica replica : replicas) {
      replica.close();
    }
    ground.close();
  }
}
