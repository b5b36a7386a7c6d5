package vn.okr.benchmarks.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;

/**
 * Backs a database up while people write, loses it, and restores it to a moment that has a name, as
 * docs/operate.md tells operators to.
 */
final class Restore {
  static final String NAME = "restore";

  private static final String MOMENT = "before-the-mistake";
  private static final String NAME_MOMENT = "select pg_create_restore_point('" + MOMENT + "')";
  private static final String ARCHIVE_REST = "select pg_walfile_name(pg_switch_wal())";
  private static final String ARCHIVED =
      "select coalesce(max(last_archived_wal), '') from pg_stat_archiver";
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final double MILLIS = 1_000;

  private final Site site;
  private final Cluster primary;
  private final Cluster second;
  private final Report report;

  /**
   * Prepares it.
   *
   * @param site at work on the first cluster
   * @param second not there yet
   */
  Restore(Site site, Cluster primary, Cluster second, Report report) {
    this.site = site;
    this.primary = primary;
    this.second = second;
    this.report = report;
  }

  /** What a cluster keeps its changes with: each finished file of the log is copied. */
  static Map<String, String> archivingTo(Path archive) {
    return Map.of(
        "archive_mode",
        "on",
        "archive_command",
        "test ! -f " + archive + "/%f && cp %p " + archive + "/%f");
  }

  /** What a cluster needs to come back as it was at the moment. */
  static Map<String, String> restoringFrom(Path archive) {
    return Map.of(
        "restore_command",
        "cp " + archive + "/%f %p",
        "recovery_target_name",
        MOMENT,
        "recovery_target_action",
        "promote");
  }

  List<Finding> run(Path archive) throws SQLException {
    try (Drill drill = new Drill(site)) {
      drill.write(() -> primary.backUpTo(second));
      drill.write(() -> Pause.of(A_WHILE));
      Map<String, String> sums = Checksum.of(primary.direct());
      Map<String, Write> then = drill.acknowledged();
      ask(primary.direct(), NAME_MOMENT);
      drill.write(() -> Pause.of(A_WHILE));
      archiveAll();
      int later = drill.acknowledged().size() - then.size();
      site.product().kill();
      primary.close();
      return restored(drill, archive, sums, then, later);
    }
  }

  private List<Finding> restored(
      Drill drill, Path archive, Map<String, String> sums, Map<String, Write> then, int later)
      throws SQLException {
    long begin = System.nanoTime();
    second.configure(restoringFrom(archive));
    second.recover();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    Map<String, String> found = Checksum.of(second.direct());
    long different =
        sums.entrySet().stream().filter(sum -> !found.entrySet().contains(sum)).count();
    site.moveTo(second);
    Audit.Result audit = drill.audit(then);
    drill.write(() -> Pause.of(A_WHILE));
    report.line(
        "restore: %d writes by the moment, %d after it; back after %.1f s; %d tables compared"
            .formatted(then.size(), later, took.toMillis() / MILLIS, sums.size()));
    audit.wrong().forEach(report::line);
    return List.of(
        Finding.atMost("tables that differ from the moment", different, 0),
        Finding.atMost("writes lost or doubled", audit.lost() + audit.doubled(), 0),
        Finding.atMost("anything else wrong", audit.wrong().size(), 0));
  }

  private void archiveAll() throws SQLException {
    String last = ask(primary.direct(), ARCHIVE_REST);
    boolean archived =
        Pause.until(() -> ask(primary.direct(), ARCHIVED).compareTo(last) >= 0, PATIENCE);
    if (!archived) {
      throw new LocalFailure(last + " was not archived");
    }
  }

  private static String ask(Database database, String question) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
