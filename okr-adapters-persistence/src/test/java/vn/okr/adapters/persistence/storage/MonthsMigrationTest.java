package vn.okr.adapters.persistence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.adapters.persistence.storage.RecordedRows.KEY_RESULT;
import static vn.okr.adapters.persistence.storage.RecordedRows.checkInSql;
import static vn.okr.adapters.persistence.storage.RecordedRows.idAt;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;

/** From plain tables to months, while the version before goes on writing. */
@DatabaseTest
class MonthsMigrationTest {
  private static final String SCHEMA = "months_migration";
  private static final UUID JANUARY = idAt("2026-01-31T23:59:59.999Z", 1);
  private static final UUID FEBRUARY = idAt("2026-02-01T00:00:00Z", 2);
  private static final UUID MARCH = idAt("2026-03-10T08:00:00Z", 3);
  private static final UUID NO_MONTH = UUID.fromString("ffffffff-0be1-4e0c-9d2f-5a1f0a7c4f10");
  private static final String ROWS =
      """
      select 'check-in ' || c from check_in c union all select 'line ' || h from history h order by 1
      """;

  private static final String ROLE =
      """
      create role writer;
      grant usage on schema %1$s to writer;
      grant select, insert on all tables in schema %1$s to writer
      """
          .formatted(SCHEMA);

  @Inject DataSource database;
  private RecordedRows rows;

  @BeforeEach
  void migrateToThatBefore() throws SQLException {
    rows = new RecordedRows(database, SCHEMA);
    migrate("5");
    rows.goal();
  }

  @AfterEach
  void drop() throws SQLException {
    rows.run("drop schema " + SCHEMA + " cascade");
  }

  @Test
  void noRowIsLostNorChangedWhateverIsWrittenMeanwhile() throws SQLException {
    // Given
    rows.checkIn(JANUARY, null);
    rows.checkIn(FEBRUARY, JANUARY);
    rows.line(JANUARY);
    rows.line(NO_MONTH);
    migrate("6");
    rows.checkIn(MARCH, FEBRUARY);
    rows.line(FEBRUARY);
    migrate("6.1");
    rows.checkIn(NO_MONTH, null);
    rows.line(MARCH);
    List<String> written = rows.column(ROWS);

    // When
    migrate("7");

    // Then
    assertThat(rows.column(ROWS)).hasSize(8).isEqualTo(written);
    assertThat(rows.column("select tableoid::regclass from check_in order by id"))
        .containsExactly(
            "check_in_2026_01", "check_in_2026_02", "check_in_2026_03", "check_in_rest");
    assertThat(rows.column("select tableoid::regclass from history order by id"))
        .containsExactly("history_2026_01", "history_2026_02", "history_2026_03", "history_rest");
    assertThat(rows.column("select id from corrected_check_in order by id"))
        .containsExactly(JANUARY.toString(), FEBRUARY.toString());
  }

  @Test
  void theVersionBeforeFindsWhatItAsksFor() throws SQLException {
    // Given
    rows.checkIn(JANUARY, null);
    migrate("latest");

    // When
    rows.checkIn(FEBRUARY, JANUARY);

    // Then
    assertThat(
            rows.column(
                """
                select c.id || ' ' || exists (select from check_in later where later.corrects = c.id)
                from check_in c where c.key_result_id = '%s' order by c.id
                """
                    .formatted(KEY_RESULT)))
        .containsExactly(JANUARY + " true", FEBRUARY + " false");
  }

  @Test
  void aCheckInIsCorrectedOnceAndOnlyIfItIsThere() throws SQLException {
    // Given
    rows.checkIn(JANUARY, null);
    migrate("latest");
    rows.checkIn(FEBRUARY, JANUARY);

    // When
    Throwable twice = catchThrowable(() -> rows.checkIn(MARCH, JANUARY));
    Throwable ofNothing = catchThrowable(() -> rows.checkIn(MARCH, NO_MONTH));

    // Then
    assertThat(twice).hasMessageContaining("corrected_check_in_pkey");
    assertThat(ofNothing).hasMessageContaining("What a check-in corrects is not there.");
  }

  @Test
  void aRoleThatMayOnlyReadAndWriteNeedsNothingMore() throws SQLException {
    // Given
    rows.run(ROLE);
    migrate("6");
    rows.run("set role writer; " + checkInSql(JANUARY, null));
    migrate("latest");

    // When
    rows.run("set role writer; " + checkInSql(FEBRUARY, JANUARY));
    rows.run("set role writer; select prepare_months('2031-01-01', '2031-01-01')");

    // Then
    assertThat(rows.column("select id from corrected_check_in"))
        .containsExactly(JANUARY.toString());
    assertThat(rows.column("select to_regclass('check_in_2031_01') is not null"))
        .containsExactly("t");
    rows.run("drop owned by writer; drop role writer");
  }

  private void migrate(String target) {
    Flyway.configure().dataSource(database).schemas(SCHEMA).target(target).load().migrate();
  }
}
