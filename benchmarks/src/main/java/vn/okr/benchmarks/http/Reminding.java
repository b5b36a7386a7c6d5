package vn.okr.benchmarks.http;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;

/**
 * Everybody of a volume is reminded at once, by one replica, through a mail server on this machine
 * that keeps every mail.
 */
final class Reminding {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final double MOST_SECONDS = 60;
  private static final double MOST_MEGABYTES = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long BETWEEN_MILLIS = 200;
  private static final double MEGABYTE = 1_000_000;

  /** A check-in is due every day, so that there is something to say to nearly everyone. */
  private static final String SET =
      """
      insert into organisation_settings (id, zone, focus_limit, cadence_days, grace_days,
        on_track_from, at_risk_from, progressing_from, on_course_from, revision, reminder_day,
        reminder_time)
      values ('00000000-0000-0000-0000-000000000000', 'Asia/Ho_Chi_Minh', 5, 1, 2, 0.9, 0.6, 3000,
        6000, 1, ?, ?)""";

  private static final String FORGET =
      "delete from organisation_settings; delete from reminder; delete from reminder_day";

  private static final String STATE =
      """
      select (select count(*) from reminder_day) as days,
             count(*) filter (where waits) as waiting, count(sent_at) as sent,
             count(*) as planned,
             extract(epoch from max(sent_at) - (select min(planned_at) from reminder_day)) as took
      from reminder""";

  /** How far it is. */
  private record State(boolean planned, long waiting, long sent, long people, double took) {}

  private final Setup setup;

  Reminding(Setup setup) {
    this.setup = setup;
  }

  List<Finding> measure(Database database, Provider provider) throws SQLException {
    int port = FreePort.find();
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    Product.Surroundings around = new Product.Surroundings(database, provider.issuer(), mail(port));
    execute(database, FORGET);
    try (Product product =
        setup.launcher().start(around, FreePort.find(), "application-reminding.log")) {
      long before = product.residentBytes();
      remindNow(database);
      long most = before;
      State state = state(database);
      long begin = System.nanoTime();
      while (!state.planned() || state.waiting() > 0) {
        if (System.nanoTime() - begin > PATIENCE.toNanos()) {
          throw new LocalFailure("Not everybody was reminded within " + PATIENCE);
        }
        pause();
        most = Math.max(most, product.residentBytes());
        state = state(database);
      }
      return List.of(
          Finding.atMost("everybody reminded, s", state.took(), MOST_SECONDS)
              .from(
                  "%d of %d people, %d mails at the server",
                  state.sent(), state.people(), server.getReceivedMessages().length),
          Finding.atMost(
                  "memory more while they are, MB", (most - before) / MEGABYTE, MOST_MEGABYTES)
              .from("%.0f MB resident at most", most / MEGABYTE));
    } finally {
      server.stop();
      execute(database, FORGET);
    }
  }

  private static Map<String, String> mail(int port) {
    return Map.of(
        "OKR_MAIL_LINKS", "https://okr.company.example",
        "QUARKUS_MAILER_HOST", "127.0.0.1",
        "QUARKUS_MAILER_PORT", Integer.toString(port),
        "QUARKUS_MAILER_START_TLS", "OPTIONAL",
        "QUARKUS_MAILER_FROM", "OKR <okr@company.example>");
  }

  private static void remindNow(Database database) throws SQLException {
    ZonedDateTime moment = ZonedDateTime.now(ZONE).minusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
    try (Connection connection = database.connect();
        PreparedStatement set = connection.prepareStatement(SET)) {
      set.setString(1, moment.getDayOfWeek().name());
      set.setObject(2, LocalTime.from(moment));
      set.execute();
    }
  }

  private static State state(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STATE)) {
      row.next();
      return new State(
          row.getLong("days") > 0,
          row.getLong("waiting"),
          row.getLong("sent"),
          row.getLong("planned"),
          row.getDouble("took"));
    }
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted", e);
    }
  }
}
