package vn.okr.adapters.persistence.replica;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.replication.LogSequenceNumber;
import vn.okr.domain.organisation.ActorId;

/**
 * Where in the log of changes each caller's latest one is, known to all instances of the
 * application. The table is not logged itself, so that noting waits for no disk. A crash of the
 * database, or a standby in its place, empties it: that shows by the one row that concerns
 * everybody, which then is made anew and asks for all that was changed until then.
 */
@ApplicationScoped
class LastChanges {
  private static final String NOTE =
      """
      insert into last_change (caller, position) values (?, pg_current_wal_insert_lsn())
      on conflict (caller) do update
        set position = greatest(last_change.position, excluded.position)
      """;
  private static final String FIND =
      """
      select max(position)::text from last_change where caller in (?, ?)
      having bool_or(caller = ?)
      """;
  private static final String BEGIN =
      """
      insert into last_change (caller, position) values (?, pg_current_wal_insert_lsn())
      on conflict do nothing
      """;
  private static final UUID EVERYBODY = new UUID(0, 0);

  private final AgroalDataSource database;

  @Inject
  LastChanges(AgroalDataSource database) {
    this.database = database;
  }

  /** Notes that the caller has changed something, which is committed by now. */
  void note(ActorId caller) {
    try (Connection connection = database.getConnection()) {
      write(connection, NOTE, caller.value());
    } catch (SQLException failed) {
      throw new IllegalStateException("A change was made and could not be noted.", failed);
    }
  }

  /** The position by which all that the caller has changed is in the log; empty if unknown. */
  Optional<LogSequenceNumber> of(ActorId caller) {
    try (Connection connection = database.getConnection()) {
      Optional<LogSequenceNumber> known = find(connection, caller);
      if (known.isEmpty()) {
        write(connection, BEGIN, EVERYBODY);
      }
      return known;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Optional<LogSequenceNumber> find(Connection connection, ActorId caller)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setObject(1, caller.value());
      find.setObject(2, EVERYBODY);
      find.setObject(3, EVERYBODY);
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(LogSequenceNumber.valueOf(row.getString(1)))
            : Optional.empty();
      }
    }
  }

  private static void write(Connection connection, String sql, UUID caller) throws SQLException {
    try (PreparedStatement write = connection.prepareStatement(sql)) {
      write.setObject(1, caller);
      write.executeUpdate();
    }
  }
}
