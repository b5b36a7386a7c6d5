package vn.okr.adapters.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the tests' own, started once for all of them; it keeps little on the disk. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static final Path FOLDER = Path.of("target", "postgres");

  private @Nullable EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(new File(FOLDER.toFile(), "binaries"))
              .setDataDirectory(FOLDER.resolve("data"))
              .setCleanDataDirectory(true)
              .setServerConfig("max_wal_size", "64MB")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void stop() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
