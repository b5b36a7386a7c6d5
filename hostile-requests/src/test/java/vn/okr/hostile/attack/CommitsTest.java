package vn.okr.hostile.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.services.LocalDatabase;

/** What writes, and what only seems to. */
class CommitsTest {
  @TempDir Path folder;

  private LocalDatabase database;
  private Connection product;
  private Connection observer;
  private Commits commits;

  @BeforeEach
  void watch() throws SQLException {
    database = LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
    product = connect();
    observer = connect();
    run("create table roll_up_request (id int)");
    run("create table goal (id int)");
    run("create table score_day (id int)");
    commits = new Commits(observer);
  }

  @AfterEach
  void stop() throws SQLException {
    commits.close();
    observer.close();
    product.close();
    database.close();
  }

  @Test
  void countWhatWasWrittenForGood() throws SQLException {
    // Given
    run("select 1 from goal");
    run("begin; insert into goal values (1); rollback");
    run("notify okr_changes, 'goal'");
    long before = commits.count();
    run("insert into goal values (2)");
    run("delete from goal");

    // When
    long after = commits.count();

    // Then
    assertThat(before).isZero();
    assertThat(after).isEqualTo(2);
  }

  @Test
  void doNotCountWhatTheClockKeeps() throws SQLException {
    // Given
    run("insert into score_day values (1), (2)");
    long kept = commits.count();

    // When
    run("insert into score_day values (3)");
    run("insert into goal values (1)");

    // Then
    assertThat(kept).isZero();
    assertThat(commits.count()).isEqualTo(1);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = product.createStatement()) {
      statement.execute(sql);
    }
  }
}
