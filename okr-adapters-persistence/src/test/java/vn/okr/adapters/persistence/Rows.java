package vn.okr.adapters.persistence;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts rows into the database for readers to find. */
public final class Rows {
  /** The one unit there is. */
  public static final UUID COMPANY = new UUID(1, 0);

  private Rows() {}

  /** Runs a statement once for each row of values. */
  public static void insert(String sql, List<Object[]> rows) {
    DataSource database = Arc.container().instance(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs several statements without values. */
  public static void script(String sql) {
    try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A company without anyone in it. */
  public static void company() {
    insert(
        "insert into unit values (?, 'Công ty', 'COMPANY', null, false, 0)",
        List.<Object[]>of(new Object[] {COMPANY}));
  }
}
