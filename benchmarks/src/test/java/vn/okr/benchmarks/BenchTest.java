package vn.okr.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.benchmarks.http.BenchFolder;
import vn.okr.benchmarks.http.Setup;
import vn.okr.benchmarks.http.Wanted;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

class BenchTest {
  @TempDir private Path folder;

  @Test
  void namesThePartsThereAreToWhoAsksForAnother() {
    // Given
    Console console = Console.system();
    Wanted wanted = new Wanted(folder, List.of(), 1, 1, 1);
    Setup setup = new Setup(console, new BenchFolder(folder, console), wanted);
    Bench bench = new Bench(setup, Volume.ofPeople(10, Instant.EPOCH), "");

    // When, Then
    assertThatThrownBy(() -> bench.require(List.of("rates", "core")))
        .isInstanceOf(LocalFailure.class)
        .hasMessage(
            "bench knows domain, start, rates, overview, growth, crowd, round-trip, cycle, pages"
                + " and load, not core");
  }
}
