package vn.okr.benchmarks.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.okr.benchmarks.http.Subject;
import vn.okr.benchmarks.http.Subjects;
import vn.okr.local.LocalFailure;

/** Has people write while faults happen, and looks afterwards whether all of it is there. */
final class Drill implements AutoCloseable {
  private static final int WRITERS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int LEAST_MILLIS = 300;
  private static final int MOST_MILLIS = 1_500;
  private static final String RUNNING =
      "select id from cycle where phase = 'RUNNING' and parent_id is not null limit 1";

  private final Site site;
  private final Door door;
  private final Ledger ledger = new Ledger();
  private final Pulse pulse = new Pulse();
  private final Load load;
  private final RandomGenerator random = new SplittableRandom(1);

  Drill(Site site) throws SQLException {
    this.site = site;
    this.door = new Door(site.address());
    this.load = new Load(writers());
  }

  private List<Writer> writers() throws SQLException {
    List<Subject> people = Subjects.of(site.database(), site.provider());
    UUID cycle = runningCycle();
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int first = i;
      List<Subject> own = new ArrayList<>();
      for (int person = first; person < people.size(); person += WRITERS) {
        own.add(people.get(person));
      }
      writers.add(new Writer(door, ledger, pulse, cycle, own));
    }
    return writers;
  }

  private UUID runningCycle() throws SQLException {
    try (Connection connection = site.database().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(RUNNING)) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  /** Lets a fault happen so many times, at moments that nobody has chosen. */
  Outcome run(Fault fault, int times) throws SQLException {
    Ledger.Counts before = ledger.counts();
    Duration slowest = Duration.ZERO;
    pulse.restart();
    load.go();
    try {
      for (int time = 0; time < times; time++) {
        workUndisturbed();
        Duration recovery = recovery(fault.strike(site, time));
        slowest = recovery.compareTo(slowest) > 0 ? recovery : slowest;
      }
      workUndisturbed();
    } finally {
      load.rest();
    }
    Duration outage = pulse.longest();
    Audit.Result found = audit(ledger.acknowledged());
    Ledger.Counts counts = ledger.counts().since(before);
    return new Outcome(fault.name(), times, counts, found, outage, slowest);
  }

  /** Has people write while something is done. */
  void write(Runnable meanwhile) {
    load.go();
    try {
      meanwhile.run();
    } finally {
      load.rest();
    }
    if (!Pause.until(new StoredMarks(site.database())::isSettled, PATIENCE)) {
      throw new LocalFailure("Scores above do not follow.");
    }
  }

  /** All that was acknowledged so far, by its mark. */
  Map<String, Write> acknowledged() {
    return ledger.acknowledged();
  }

  /** Looks whether exactly that is there. */
  Audit.Result audit(Map<String, Write> expected) throws SQLException {
    return new Audit(site.database(), door).check(expected, ledger.takeRefused());
  }

  private void workUndisturbed() {
    Pause.of(Duration.ofMillis(random.nextInt(LEAST_MILLIS, MOST_MILLIS)));
  }

  private Duration recovery(long over) {
    boolean recovered =
        Pause.until(() -> pulse.hasBeatSince(over) && site.product().isReady(), PATIENCE);
    if (!recovered) {
      throw new LocalFailure("The product does not recover.");
    }
    return Duration.ofNanos(System.nanoTime() - over);
  }

  @Override
  public void close() {
    load.close();
    door.close();
  }
}
