package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import vn.okr.domain.cycle.Period;

/**
 * Fills an empty database with a volume: made by the domain's own steps, stored past the product
 * through {@code COPY}, as what takes milliseconds over HTTP would take days for millions.
 */
public final class VolumeLoader {
  private final Database server;

  public VolumeLoader(Database server) {
    this.server = server;
  }

  /** What was loaded. */
  public record Loaded(int units, int people, int objectives, int keyResults, long checkIns) {}

  /** Makes the tables and fills them. */
  public Loaded load(Volume volume) throws SQLException {
    migrate();
    Calendar calendar = Calendar.on(volume.today());
    prepareMonths(calendar.year().period());
    Chart chart =
        Chart.of(volume.people(), Calendar.morningOf(calendar.year().period().startsOn()));
    List<Plan> plans = Plans.of(volume, chart, calendar);
    try (Connection connection = connect()) {
      new OrganisationRows(copier(connection), chart).write(calendar.all());
    }
    List<Course> courses = goals(volume, plans);
    long checkIns = checkIns(volume, courses);
    settle();
    return new Loaded(
        chart.units().size(), volume.people(), plans.size(), courses.size(), checkIns);
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(server.jdbcUrl(), server.username(), server.password())
        .load()
        .migrate();
  }

  /** By themselves months are made for what is to come. */
  private void prepareMonths(Period year) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement("select prepare_months(?, ?)")) {
      statement.setObject(1, year.startsOn());
      statement.setObject(2, year.endsOn());
      statement.execute();
    }
  }

  private List<Course> goals(Volume volume, List<Plan> plans) throws SQLException {
    List<Course> courses = new ArrayList<>(volume.keyResults());
    try (Connection first = connect();
        Connection second = connect();
        Connection third = connect();
        Connection fourth = connect();
        GoalRows goals = new GoalRows(copier(first), copier(second));
        KeyResultRows keyResults = new KeyResultRows(copier(third));
        LinkRows links = new LinkRows(copier(fourth))) {
      new Story(plans, new GoalMaker(volume))
          .tell(
              goal -> {
                goals.write(goal);
                keyResults.write(goal.plan().id(), goal.objective().keyResults().all());
                links.write(goal.plan());
                courses.addAll(goal.courses());
              });
    }
    return courses;
  }

  /** Round by round, as time went: what belongs to one key result lies all over the table. */
  private long checkIns(Volume volume, List<Course> courses) throws SQLException {
    courses.sort(Comparator.comparing(Course::from).thenComparing(Course::seed));
    long written = 0;
    try (Connection connection = connect();
        CheckInRows rows = new CheckInRows(copier(connection))) {
      for (int round = 0; round < volume.checkIns(); round++) {
        for (Course course : courses) {
          rows.write(course.checkIn(round));
          written++;
        }
      }
    }
    return written;
  }

  /** Statistics and visibility as after some time of use. */
  private void settle() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }

  /** Rows come in the order of their making, so references are checked afterwards, not by row. */
  private Connection connect() throws SQLException {
    Connection connection = server.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
    }
    return connection;
  }

  private static PGConnection copier(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class);
  }
}
