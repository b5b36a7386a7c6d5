package vn.okr.adapters.persistence.replica;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.PersonId;

@DatabaseTest
class LastChangesTest {
  @Inject LastChanges changes;
  @Inject DataSource database;

  private final ActorId someone = new PersonId(UUID.randomUUID());
  private final ActorId another = new PersonId(UUID.randomUUID());

  @Test
  void nothingIsKnownOfAnyoneInAnEmptyTable() {
    // When
    Optional<LogSequenceNumber> position = changes.of(someone);

    // Then
    assertThat(position).isEmpty();
  }

  @Test
  void afterTheTableWasEmptiedEverybodyNeedsAllThatWasThereByThen() throws SQLException {
    // Given
    LogSequenceNumber written = written();
    changes.of(another);

    // When
    Optional<LogSequenceNumber> position = changes.of(someone);

    // Then
    assertThat(position).hasValueSatisfying(at -> assertThat(at).isGreaterThanOrEqualTo(written));
  }

  @Test
  void whoeverHasChangedSomethingNeedsMoreThanOthers() throws SQLException {
    // Given
    changes.of(another);
    run("select pg_logical_emit_message(true, 'test', 'a change')");

    // When
    changes.note(someone);

    // Then
    assertThat(changes.of(someone).orElseThrow()).isGreaterThan(changes.of(another).orElseThrow());
  }

  @Test
  void itIsTheLatestChangeThatCounts() throws SQLException {
    // Given
    changes.of(another);
    changes.note(someone);
    run("select pg_logical_emit_message(true, 'test', 'a change')");
    LogSequenceNumber written = written();

    // When
    changes.note(someone);

    // Then
    assertThat(changes.of(someone).orElseThrow()).isGreaterThanOrEqualTo(written);
  }

  private LogSequenceNumber written() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_current_wal_lsn()::text")) {
      row.next();
      return LogSequenceNumber.valueOf(row.getString(1));
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
