package vn.okr.adapters.persistence;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a database with all tables and nothing in them. */
public final class EmptyDatabase implements BeforeEachCallback {
  private static final String EMPTY_ALL_TABLES =
      """
      do $$ begin
        execute (
          select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity'
          from pg_tables
          where schemaname = 'public' and tablename <> 'flyway_schema_history');
      end $$
      """;

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    DataSource database = Arc.container().instance(DataSource.class).get();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(EMPTY_ALL_TABLES);
    }
  }
}
