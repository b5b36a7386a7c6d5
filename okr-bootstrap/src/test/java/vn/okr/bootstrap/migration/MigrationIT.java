package vn.okr.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.bootstrap.PackagedProduct;
import vn.okr.local.services.LocalDatabase;

/** The settings with which the chart migrates by a job, each by its variable. */
class MigrationIT {
  private static final Map<String, String> MIGRATION_ALONE =
      Map.of(
          "QUARKUS_FLYWAY_MIGRATE_AT_START", "true",
          "QUARKUS_FLYWAY_VALIDATE_AT_START", "false",
          "QUARKUS_INIT_AND_EXIT", "true");
  private static final Map<String, String> NO_MIGRATION =
      Map.of(
          "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
          "QUARKUS_FLYWAY_VALIDATE_AT_START", "true");

  private static final String A_LATER_MIGRATION =
      """
      insert into flyway_schema_history
      values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'okr', now(), 1, true)
      """;

  @TempDir private static Path folder;
  private static LocalDatabase database;

  @BeforeAll
  static void start() {
    database = LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theMigrationEndsWellAndReplicasStartOnWhatItAndLaterOnesLeave() throws Exception {
    // Given
    String name = newDatabase("ahead");

    // When
    try (PackagedProduct migration = start(settings(name, MIGRATION_ALONE))) {
      assertThat(migration.exitCode()).as("%s", migration.log()).isZero();
    }

    // Then
    execute(name, A_LATER_MIGRATION);
    try (PackagedProduct replica = start(settings(name, NO_MIGRATION))) {
      replica.awaitReady();
    }
  }

  @Test
  void aReplicaThatDoesNotMigrateEndsWhereNobodyHas() throws Exception {
    // Given
    String name = newDatabase("behind");

    // When
    try (PackagedProduct replica = start(settings(name, NO_MIGRATION))) {
      int code = replica.exitCode();

      // Then
      assertThat(code).isNotZero();
      assertThat(replica.log())
          .anyMatch(
              line -> line.contains("Detected resolved migration not applied to database: 1"));
    }
  }

  private static PackagedProduct start(Map<String, String> settings) throws IOException {
    return PackagedProduct.start(settings, Files.createTempFile(folder, "replica", ".log"));
  }

  private static String newDatabase(String name) throws SQLException {
    execute("postgres", "create database " + name);
    return name;
  }

  private static Map<String, String> settings(String name, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", address(name));
    settings.put("QUARKUS_DATASOURCE_USERNAME", database.username());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:9/nobody");
    return settings;
  }

  private static void execute(String name, String sql) throws SQLException {
    try (Connection connection = connect(name);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(String name) throws SQLException {
    return DriverManager.getConnection(address(name), database.username(), database.password());
  }

  private static String address(String name) {
    return database.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
  }
}
