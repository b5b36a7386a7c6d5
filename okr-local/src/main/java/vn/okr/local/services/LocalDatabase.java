package vn.okr.local.services;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.okr.local.LocalFailure;

/** PostgreSQL on a free port of the loopback, its data kept between runs. */
public final class LocalDatabase implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final Postmaster postmaster;

  private LocalDatabase(EmbeddedPostgres postgres, Postmaster postmaster) {
    this.postgres = postgres;
    this.postmaster = postmaster;
  }

  /**
   * Starts it, on what an earlier run left, even one that was killed.
   *
   * @param data where its data are kept
   * @param binaries where its programs are unpacked to
   */
  public static LocalDatabase start(Path data, Path binaries) {
    return start(data, binaries, Map.of());
  }

  /**
   * As {@link #start(Path, Path)}, with settings of the server's own.
   *
   * @param settings by the names PostgreSQL gives them
   */
  public static LocalDatabase start(Path data, Path binaries, Map<String, String> settings) {
    Postmaster postmaster = new Postmaster(data);
    postmaster.stop();
    try {
      return new LocalDatabase(builder(data, binaries, settings).start(), postmaster);
    } catch (IOException | IllegalStateException e) {
      postmaster.stop();
      throw new LocalFailure("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  private static EmbeddedPostgres.Builder builder(
      Path data, Path binaries, Map<String, String> settings) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_PATIENCE)
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setServerConfig("listen_addresses", "127.0.0.1")
            // The library gives durability away for speed; what people type here shall last.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("unix_socket_directories", "");
    settings.forEach(builder::setServerConfig);
    return builder;
  }

  /** Where it is reached. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  /** The user to connect as. */
  public String username() {
    return "postgres";
  }

  /** Accepted like any other: only this machine can connect. */
  public String password() {
    return "postgres";
  }

  /** Stops it fast: sessions are ended, data are written, no process is left. */
  @Override
  public void close() {
    Optional<ProcessHandle> process = postmaster.find();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.ifPresent(Postmaster::stop);
    }
  }
}
