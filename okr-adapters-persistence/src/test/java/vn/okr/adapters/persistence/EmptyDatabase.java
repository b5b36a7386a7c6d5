package vn.okr.adapters.persistence;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a database with all tables and nothing in them. Rows are deleted with references
 * unlooked at: of few rows, that takes a fraction of what new files for dozens of tables, months
 * and indexes take.
 */
public final class EmptyDatabase implements BeforeEachCallback {
  private static final String EMPTY_ALL_TABLES =
      """
      do $$
      declare
        used text;
      begin
        set local session_replication_role = replica;
        for used in
          select quote_ident(relname) from pg_class
          where relnamespace = to_regnamespace('public') and relkind in ('r', 'p')
            and not relispartition and relname <> 'flyway_schema_history'
        loop
          execute 'delete from ' || used;
        end loop;
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
