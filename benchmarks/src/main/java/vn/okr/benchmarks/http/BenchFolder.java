package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.benchmarks.volume.VolumeLoader;
import vn.okr.local.Console;
import vn.okr.local.services.LocalDatabase;

/** The folder that keeps loaded databases between runs. */
public final class BenchFolder {
  private static final Duration FRESH = Duration.ofDays(3);

  private final Path folder;
  private final Console console;
  private String postgres = "not started";

  public BenchFolder(Path folder, Console console) {
    this.folder = folder.toAbsolutePath().normalize();
    this.console = console;
  }

  /** Starts the database with that volume, and fills it first unless it was filled lately. */
  public LocalDatabase open(Volume volume) {
    Path home = home(volume);
    boolean kept = isFresh(home.resolve("loaded"));
    if (!kept) {
      delete(home);
    }
    LocalDatabase database =
        LocalDatabase.start(data(volume), folder.resolve("binaries"), StatementLog.SETTINGS);
    try {
      if (!kept) {
        fill(database, volume);
        Files.writeString(home.resolve("loaded"), volume.toString());
      }
      postgres = Database.of(database).version();
    } catch (SQLException | IOException | RuntimeException e) {
      database.close();
      throw new IllegalStateException("Loading failed", e);
    }
    return database;
  }

  /** The version of the PostgreSQL that was opened; says so when none was. */
  public String postgres() {
    return postgres;
  }

  /** Starts a database of that name without anything in it. */
  LocalDatabase openEmpty(String name) {
    return openEmpty(name, Map.of());
  }

  /** The same with settings of the server's own. */
  LocalDatabase openEmpty(String name, Map<String, String> settings) {
    Path home = folder.resolve(name);
    delete(home);
    return LocalDatabase.start(home.resolve("postgres"), folder.resolve("binaries"), settings);
  }

  private void fill(LocalDatabase database, Volume volume) throws SQLException {
    console.news("Loading " + volume.keyResults() + " key results ...");
    Instant begin = Instant.now();
    VolumeLoader.Loaded loaded = new VolumeLoader(Database.of(database)).load(volume);
    console.news(
        "  %s in %d s".formatted(loaded, Duration.between(begin, Instant.now()).toSeconds()));
  }

  /** Where the volume's database keeps its files. */
  Path data(Volume volume) {
    return home(volume).resolve("postgres");
  }

  private Path home(Volume volume) {
    return folder.resolve(
        "%d-people-%d-key-results-%d-check-ins"
            .formatted(volume.people(), volume.keyResults(), volume.checkIns()));
  }

  /** A folder for what a run writes. */
  Path work() {
    try {
      return Files.createDirectories(folder.resolve("work"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the volume. */
  public void forget(Volume volume) {
    delete(home(volume));
  }

  private static boolean isFresh(Path marker) {
    return Files.exists(marker)
        && System.currentTimeMillis() - marker.toFile().lastModified() < FRESH.toMillis();
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (var found = Files.walk(tree)) {
      for (Path path : found.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
