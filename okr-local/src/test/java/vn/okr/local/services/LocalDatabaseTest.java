package vn.okr.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {
  private static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void keepsItsDataFromOneRunToTheNext() throws Exception {
    // Given
    try (LocalDatabase first = start()) {
      execute(first, "create table kept (word text)", "insert into kept values ('đóng')");
    }
    // When
    String kept;
    try (LocalDatabase second = start()) {
      kept = query(second, "select upper(word) from kept");
    }
    // Then
    assertThat(kept).isEqualTo("ĐÓNG");
  }

  @Test
  void listensOnTheLoopbackOnly() throws Exception {
    // Given
    try (LocalDatabase database = start()) {
      // When
      String addresses = query(database, "show listen_addresses");
      // Then
      assertThat(addresses).isEqualTo("127.0.0.1");
      assertThat(query(database, "show server_version")).startsWith("18.");
    }
  }

  @Test
  void leavesNoProcessBehind() throws Exception {
    // Given
    LocalDatabase database = start();
    ProcessHandle postmaster = postmaster();
    // When
    database.close();
    // Then
    assertThat(postmaster.isAlive()).isFalse();
    assertThat(data().resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  @SuppressWarnings("resource") // the first one is left running on purpose
  void takesOverFromARunThatWasKilledWithItsDatabaseStillAtWork() throws Exception {
    // Given
    LocalDatabase orphan = start();
    execute(orphan, "create table kept (word text)", "insert into kept values ('still here')");
    ProcessHandle left = postmaster();
    releaseLockOfTheDead();
    // When
    try (LocalDatabase next = start()) {
      // Then
      assertThat(query(next, "select word from kept")).isEqualTo("still here");
      assertThat(left.isAlive()).isFalse();
    }
  }

  @Test
  void startsOnThePidFileOfADeadProcess() throws Exception {
    // Given
    start().close();
    Files.write(
        data().resolve("postmaster.pid"), List.of(Long.toString(ProcessHandle.current().pid())));
    // When
    try (LocalDatabase next = start()) {
      // Then
      assertThat(query(next, "select 'up'")).isEqualTo("up");
      assertThat(ProcessHandle.current().isAlive()).isTrue();
    }
  }

  private LocalDatabase start() {
    return LocalDatabase.start(data(), BINARIES);
  }

  private Path data() {
    return folder.resolve("postgres");
  }

  private ProcessHandle postmaster() throws Exception {
    String pid = Files.readAllLines(data().resolve("postmaster.pid")).getFirst().trim();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A killed process holds no lock; within one process the library still remembers its own. */
  private void releaseLockOfTheDead() throws Exception {
    Files.delete(data().resolve("epg-lock"));
  }

  private static void execute(LocalDatabase database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String query(LocalDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertThat(found.next()).isTrue();
      return found.getString(1);
    }
  }

  private static Connection connect(LocalDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
