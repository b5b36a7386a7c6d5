package vn.okr.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.benchmarks.Finding;

class ReportTest {
  private static final Finding REACHED = Finding.atMost("ready, s", 1.234, 1.5);
  private static final Finding MISSED =
      Finding.atLeast("list 50", 0.41, 0.5).from("%,.0f/s by %,.0f/s", 1_848.2, 4_481.0);

  @TempDir private Path folder;
  private Report report;

  @BeforeEach
  void begin() {
    report =
        new Report(
            folder.resolve("new").resolve("report.md"),
            "./okr bench",
            OffsetDateTime.parse("2026-11-28T09:26:14.7+07:00"),
            new Machine("2 cores, 25 GB, Linux", 0.25, "Adoptium 25.0.1", "abc1234, changed"),
            () -> "18.6");
  }

  @Test
  void saysWhereAndHowAndWhatBesideItsBar() throws IOException {
    // When
    report.add(Section.of("start", List.of(REACHED), Duration.ofSeconds(20)));
    report.add(Section.of("rates", List.of(MISSED), Duration.ofSeconds(100)));

    // Then
    assertThat(Files.readString(report.file()))
        .isEqualTo(
            """
            # What was measured

            | | |
            |---|---|
            | command | `./okr bench` |
            | begun | 2026-11-28T09:26:14+07:00 |
            | commit | abc1234, changed |
            | machine | 2 cores, 25 GB, Linux |
            | load average before | 0.3 |
            | JDK | Adoptium 25.0.1 |
            | PostgreSQL | 18.6 |
            | bars held | 1 of 2 |

            ## start (20 s)

            | | bar | reached | held | from |
            |---|---|---|---|---|
            | ready, s | at most 1.50 | 1.23 | yes |  |

            ## rates (100 s)

            | | bar | reached | held | from |
            |---|---|---|---|---|
            | list 50 | at least 0.50 | 0.41 | **no** | 1,848/s by 4,481/s |
            """);
  }

  @Test
  void saysPlainlyWhatWasNotMeasured() throws IOException {
    // When
    report.add(Section.failed("growth", "wrk is missing: apt-get install wrk", Duration.ZERO));

    // Then
    assertThat(report.isWhole()).isFalse();
    assertThat(Files.readString(report.file()))
        .endsWith("## growth (0 s)\n\nNot measured: wrk is missing: apt-get install wrk\n");
  }

  @Test
  void tellsAFigureThatOnlyLooksAsIfItReachedItsBar() throws IOException {
    // Given
    Finding closely = Finding.atMost("as often, times", 1.304, 1.3);

    // When
    report.add(Section.of("growth", List.of(closely), Duration.ZERO));

    // Then
    assertThat(Files.readString(report.file()))
        .contains("| as often, times | at most 1.30 | 1.30 | **no** |");
  }
}
