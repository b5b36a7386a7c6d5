package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.application.Outages;
import vn.okr.testkit.contract.OutagesContract;

class PostgresOutagesTest extends OutagesContract {
  @Override
  protected Outages outages() {
    return new PostgresOutages();
  }

  @Override
  protected Throwable anOutage() {
    return new JDBCConnectionException("", new SQLException("refused", "08001"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "08006, connection lost, true",
    "25006, a standby, true",
    "28P01, password refused, true",
    "3D000, no such database, true",
    "40001, serialisation failure, true",
    "40P01, deadlock, true",
    "53300, too many connections, true",
    "55P03, lock not granted in time, true",
    "57014, statement took too long, true",
    "57P01, shut down, true",
    "58030, disk failure, true",
    "22001, too long for a column, false",
    "23505, not unique, false",
    "42P01, no such table, false",
    "XX000, fault of the database, false"
  })
  void theCodeTellsAnOutage(String state, String what, boolean expected) {
    // Given
    Throwable error = new RuntimeException(new SQLException(what, state));

    // When
    Optional<String> reason = outages().reasonOf(error);

    // Then
    assertThat(reason.isPresent()).isEqualTo(expected);
  }

  @Test
  void aPoolThatFindsNoConnectionIsAnOutage() {
    // Given
    Throwable exhausted = new SQLException("Sorry, acquisition timeout!");

    // When
    Optional<String> reason = outages().reasonOf(exhausted);

    // Then
    assertThat(reason).isPresent();
  }

  @Test
  void aTransactionThatTheClockHasEndedIsAnOutage() {
    // Given
    Throwable ended = new IllegalStateException(new RollbackException("It is not active."));

    // When
    Optional<String> reason = outages().reasonOf(ended);

    // Then
    assertThat(reason).isPresent();
  }

  @Test
  void aTransactionThatEndedForAReasonOfItsOwnIsNone() {
    // Given
    RollbackException ended = new RollbackException("not committed");
    ended.addSuppressed(new SQLException("not unique", "23505"));

    // When
    Optional<String> reason = outages().reasonOf(ended);

    // Then
    assertThat(reason).isEmpty();
  }

  @Test
  void aCommitThatFailedTellsItsReasonBesideIt() {
    // Given
    Throwable commit = new IllegalStateException("not committed");
    commit.addSuppressed(anOutage());

    // When
    Optional<String> reason = outages().reasonOf(commit);

    // Then
    assertThat(reason).isPresent();
  }
}
