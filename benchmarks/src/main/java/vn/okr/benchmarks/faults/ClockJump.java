package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of the application's machine jumps an hour ahead, and back again, while that of the
 * database goes on; libfaketime tells the application so.
 */
final class ClockJump implements Fault {
  static final String NAME = "clock-jump";
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final int SHARE = 5;

  private final Path offset;

  /**
   * Begins with the right time.
   *
   * @param offset the file in which the application finds how far its clock is off
   */
  ClockJump(Path offset) {
    this.offset = offset;
    set("+0");
  }

  /** Where Debian's package libfaketime keeps its library. */
  static Optional<Path> library() {
    return Stream.of("x86_64", "aarch64")
        .map(m -> Path.of("/usr/lib/" + m + "-linux-gnu/faketime/libfaketimeMT.so.1"))
        .filter(Files::exists)
        .findFirst();
  }

  /** What the application has to have in its environment. */
  Map<String, String> environment(Path library) {
    return Map.of(
        "LD_PRELOAD",
        library.toString(),
        "FAKETIME_TIMESTAMP_FILE",
        offset.toString(),
        "FAKETIME_CACHE_DURATION",
        "1",
        "DONT_FAKE_MONOTONIC",
        "1");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int times(int kills) {
    return Math.max(2, kills / SHARE);
  }

  @Override
  public long strike(Site site, int time) {
    set("+3600");
    Pause.of(A_WHILE);
    set("+0");
    return System.nanoTime();
  }

  private void set(String seconds) {
    try {
      Files.writeString(offset, seconds + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
