package vn.okr.benchmarks.line;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import vn.okr.benchmarks.volume.Database;

/** How much longer a round trip to a database takes over a line than without it. */
public final class Distance {
  private static final int PINGS = 2_000;
  private static final int STEPS = 4;

  private final Database near;
  private final Database far;

  /**
   * Between the two ways to one database.
   *
   * @param far over the line
   */
  public Distance(Database near, Database far) {
    this.near = near;
    this.far = far;
  }

  /** Sets the line's delay so that a round trip takes that much longer, its own work included. */
  public void adjust(DelayedLine line, Duration wanted) throws SQLException {
    long oneWay = wanted.toNanos() / 2;
    for (int step = 0; step < STEPS; step++) {
      line.delay(Duration.ofNanos(Math.max(0, oneWay)));
      oneWay += (wanted.toNanos() - measure().toNanos()) / 2;
    }
  }

  /** The median round trip over the line less the median one without it, taken in turns. */
  public Duration measure() throws SQLException {
    long[] without = new long[PINGS];
    long[] with = new long[PINGS];
    try (Connection direct = near.connect();
        Connection delayed = far.connect();
        Statement pingDirect = direct.createStatement();
        Statement pingDelayed = delayed.createStatement()) {
      for (int i = 0; i < PINGS; i++) {
        without[i] = ping(pingDirect);
        with[i] = ping(pingDelayed);
      }
    }
    return Duration.ofNanos(median(with) - median(without));
  }

  private static long ping(Statement statement) throws SQLException {
    long begin = System.nanoTime();
    statement.execute("select 1");
    return System.nanoTime() - begin;
  }

  private static long median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2];
  }
}
