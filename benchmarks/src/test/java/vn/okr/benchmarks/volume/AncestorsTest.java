package vn.okr.benchmarks.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.services.LocalDatabase;

class AncestorsTest {
  private static final Path BINARIES = Path.of("target", "postgres-binaries");
  private static final String OF_COMPANY =
      " where objective_id in (select o.id from objective o join unit u on u.id = o.owner_unit_id"
          + " where u.kind = 'COMPANY') and measure = 'aligned'";

  @TempDir private static Path folder;
  private static LocalDatabase server;

  @BeforeAll
  static void load() throws SQLException {
    server = LocalDatabase.start(folder.resolve("data"), BINARIES, Ancestors.SETTINGS);
    Volume volume = new Volume(60, 300, 2, Instant.parse("2026-05-20T05:00:00Z"));
    new VolumeLoader(Database.of(server)).load(volume);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void findsAllRightThatNobodyHasMoved() throws SQLException {
    try (Ancestors ancestors = new Ancestors(Database.of(server))) {
      // When
      Ancestors.Look look = ancestors.look();

      // Then
      assertThat(look.wrong()).isZero();
    }
  }

  @Test
  void countsAGoalThatHasNotFollowed() throws SQLException {
    // Given
    execute("update key_result set score = score + 1" + OF_COMPANY);
    try (Ancestors ancestors = new Ancestors(Database.of(server))) {
      // When
      Ancestors.Look look = ancestors.look();

      // Then
      assertThat(look.wrong()).isEqualTo(1);
    } finally {
      execute("update key_result set score = score - 1" + OF_COMPANY);
    }
  }

  @Test
  void knowsWhenTheLastCheckInWasCommitted() throws SQLException {
    // Given
    Instant before = Instant.now();
    execute(
        "insert into check_in (id, key_result_id, effective_on, recorded_at, by_id) select uuidv7(),"
            + " key_result_id, effective_on, recorded_at, by_id from check_in limit 1");
    try (Ancestors ancestors = new Ancestors(Database.of(server))) {
      // When
      Ancestors.Look look = ancestors.look();

      // Then
      assertThat(look.lastCheckIn()).isBetween(before, look.at());
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = Database.of(server).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
