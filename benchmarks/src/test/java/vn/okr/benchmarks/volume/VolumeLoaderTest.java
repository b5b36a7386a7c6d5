package vn.okr.benchmarks.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.services.LocalDatabase;

class VolumeLoaderTest {
  private static final Path BINARIES = Path.of("target", "postgres-binaries");

  @TempDir private Path folder;

  @Test
  void storesWhatTheDomainComputes() throws Exception {
    try (LocalDatabase server = LocalDatabase.start(folder.resolve("data"), BINARIES)) {
      // Given
      Volume volume = new Volume(60, 300, 20, Instant.parse("2026-05-20T05:00:00Z"));
      VolumeLoader.Loaded loaded = new VolumeLoader(Database.of(server)).load(volume);

      // When
      var differences = new Recomputation(Database.of(server)).differences(1);

      // Then
      assertThat(differences).isEmpty();
      assertThat(loaded.checkIns()).isEqualTo(6_000);
    }
  }
}
