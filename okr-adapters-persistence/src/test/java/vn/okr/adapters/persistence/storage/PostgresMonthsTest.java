package vn.okr.adapters.persistence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.adapters.persistence.storage.RecordedRows.idAt;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.application.Outages;
import vn.okr.application.port.MonthlyStorage;
import vn.okr.testkit.contract.Transactions;

/** Months are made once and stay, so each test has a year of its own. */
@DatabaseTest
class PostgresMonthsTest {
  @Inject MonthlyStorage storage;
  @Inject Transactions transactions;
  @Inject Meeting meeting;
  @Inject Outages outages;
  @Inject DataSource database;
  @Inject EntityManager session;
  private RecordedRows rows;

  @BeforeEach
  void storeGoal() throws SQLException {
    rows = new RecordedRows(database, "public");
    rows.goal();
  }

  @Test
  void theMigrationLeavesThisMonthAndThreeAhead() throws SQLException {
    // Given
    YearMonth now = YearMonth.now(ZoneOffset.UTC);

    // When
    int missing = prepare(now, now.plusMonths(3));

    // Then
    assertThat(missing).isZero();
  }

  @Test
  void whatIsRecordedLandsInItsMonth() throws SQLException {
    // Given
    prepare(YearMonth.of(2031, 1), YearMonth.of(2031, 2));

    // When
    rows.checkIn(idAt("2031-01-31T23:59:59.999Z", 1), null);
    rows.checkIn(idAt("2031-02-01T00:00:00Z", 2), null);
    rows.line(idAt("2031-02-28T23:59:59.999Z", 3));

    // Then
    assertThat(placesOf("check_in")).containsExactly("check_in_2031_01", "check_in_2031_02");
    assertThat(placesOf("history")).containsExactly("history_2031_02");
  }

  @Test
  void monthsThatAreThereAreNotMadeAgain() throws SQLException {
    // Given
    int made = prepare(YearMonth.of(2032, 11), YearMonth.of(2033, 1));

    // When
    int madeAgain = prepare(YearMonth.of(2032, 12), YearMonth.of(2033, 2));

    // Then
    assertThat(made).isEqualTo(6);
    assertThat(madeAgain).isEqualTo(2);
  }

  @Test
  void whatCameBeforeItsMonthIsKeptAndMovesIn() throws SQLException {
    // Given
    UUID wrong = idAt("2034-05-01T00:00:00Z", 1);
    rows.checkIn(wrong, null);
    rows.checkIn(idAt("2034-05-31T00:00:00Z", 2), wrong);
    rows.checkIn(idAt("2034-06-01T00:00:00Z", 3), null);
    List<String> before = rows.column("select c::text from check_in c order by id");

    // When
    prepare(YearMonth.of(2034, 5), YearMonth.of(2034, 5));

    // Then
    assertThat(placesOf("check_in"))
        .containsExactly("check_in_2034_05", "check_in_2034_05", "check_in_rest");
    assertThat(rows.column("select c::text from check_in c order by id")).isEqualTo(before);
  }

  @Test
  void ofTwoAtOnceOneDoesTheWorkAndTheOtherDoesNotWait() {
    // Given
    YearMonth month = YearMonth.of(2035, 1);

    // When
    Meeting.Second<Integer> second =
        meeting.meet(
            () -> storage.prepare(month, month), () -> storage.prepare(month, month.plusMonths(1)));

    // Then
    assertThat(second.waited()).isFalse();
    assertThat(second.result()).isZero();
    assertThat(prepare(month, month)).isZero();
  }

  @Test
  void whoReadsIsLeftInPeaceAndItIsTriedAgain() {
    // Given
    YearMonth month = YearMonth.of(2036, 1);

    // When
    Meeting.Second<Integer> during =
        meeting.meet(
            () -> read("select count(*) from check_in_rest"),
            () -> storage.prepare(month, month),
            () -> read("select count(pg_sleep(1))"));

    // Then
    assertThat(outages.reasonOf(during.failure())).isPresent();
    assertThat(prepare(month, month)).isEqualTo(2);
  }

  @Test
  void yearsGoneByAreNotLookedAtForAGoalOfToday() throws SQLException {
    // Given
    prepare(YearMonth.of(2024, 1), YearMonth.of(2024, 3));
    UUID today = idAt(Instant.now().toString(), 1);
    String since = RecordedSince.condition("id", Set.of(today)).text();

    // When
    List<String> plan =
        rows.column(
            "explain select from check_in where key_result_id = '" + today + "' and " + since);

    // Then
    assertThat(plan).noneMatch(line -> line.matches(".*check_in_2024_.*"));
    assertThat(plan).anyMatch(line -> line.contains("check_in_rest"));
  }

  @Test
  void noMoreThanTenYearsAreMadeAtOnce() {
    // Given
    YearMonth first = YearMonth.of(2040, 1);

    // When
    Throwable refused = catchThrowable(() -> prepare(first, first.plusYears(11)));

    // Then
    assertThat(refused).hasMessageContaining("More than ten years");
  }

  private void read(String sql) {
    session.createNativeQuery(sql).getSingleResult();
  }

  private int prepare(YearMonth first, YearMonth last) {
    return transactions.inTransaction(() -> storage.prepare(first, last));
  }

  private List<String> placesOf(String table) throws SQLException {
    return rows.column("select tableoid::regclass from " + table + " order by id");
  }
}
