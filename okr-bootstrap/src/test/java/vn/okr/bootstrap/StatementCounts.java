package vn.okr.bootstrap;

import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of requests, with nothing else going on in this replica. */
@Singleton
final class StatementCounts {
  private static final int FEW = 10;
  private static final int MANY = 1_000;
  private static final int ATTEMPTS = 5;

  private final Statistics statistics;
  private final Scheduler clock;
  private Volume few;
  private Volume many;

  @Inject
  StatementCounts(SessionFactory sessions, Scheduler clock) {
    this.statistics = sessions.getStatistics();
    this.clock = clock;
  }

  /**
   * Makes both volumes, once, and stops the clock: what it sets off would be counted with a request
   * that takes as long as a tick.
   */
  void begin() {
    if (few == null) {
      Firm firm = new Firm();
      few = Volume.of(firm, FEW);
      many = Volume.of(firm, MANY);
      statistics.setStatisticsEnabled(true);
    }
    clock.pause();
  }

  void end() {
    clock.resume();
  }

  /** Few of everything. */
  Volume few() {
    return few;
  }

  /** Many of everything. */
  Volume many() {
    return many;
  }

  /** The fewest of several attempts: what still follows the writes before them only adds. */
  long of(Runnable request) {
    return LongStream.range(0, ATTEMPTS)
        .map(
            _ -> {
              statistics.clear();
              request.run();
              return statistics.getPrepareStatementCount();
            })
        .min()
        .orElseThrow();
  }
}
