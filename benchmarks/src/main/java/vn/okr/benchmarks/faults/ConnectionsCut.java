package vn.okr.benchmarks.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Sessions ended by the server, connections reset on the way, refused, and silent, in turns. */
final class ConnectionsCut implements Fault {
  private static final int WAYS = 4;
  private static final Duration A_WHILE = Duration.ofSeconds(2);
  private static final String END_ALL =
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
          + " and backend_type = 'client backend'";

  private final Postgres postgres;

  ConnectionsCut(Postgres postgres) {
    this.postgres = postgres;
  }

  @Override
  public String name() {
    return "connections-cut";
  }

  @Override
  public long strike(Site site, int time) {
    switch (time % WAYS) {
      case 0 -> endSessions();
      case 1 -> postgres.wire().hangUp();
      case 2 -> {
        postgres.wire().cut();
        Pause.of(A_WHILE);
      }
      default -> {
        postgres.wire().fallSilent();
        Pause.of(A_WHILE);
      }
    }
    postgres.wire().mend();
    return System.nanoTime();
  }

  private void endSessions() {
    try (Connection connection = postgres.direct().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(END_ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
