package vn.okr.adapters.persistence;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  /** Runs a statement once. */
  public static void run(String sql, Object... values) {
    insert(sql, List.<Object[]>of(values));
  }

  /** A company without anyone in it. */
  public static void company() {
    run("insert into unit values (?, 'Công ty', 'COMPANY', null, false, 0)", COMPANY);
  }
}
