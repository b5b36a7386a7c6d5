package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.okr.local.LocalFailure;

/** A file system of its own that can be filled up; only root may make one. */
final class SmallDisk implements AutoCloseable {
  private static final String SIZE = "size=512m";
  private static final int BLOCK = 1 << 20;
  private static final int LEAST = 1 << 12;

  private final Path folder;
  private final Path filler;

  /**
   * Makes it.
   *
   * @param folder where it is mounted
   */
  SmallDisk(Path folder) {
    this.folder = folder;
    this.filler = folder.resolve("filler");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString());
  }

  /** Whether one can be made here. */
  static boolean isPossible() {
    return "root".equals(System.getProperty("user.name"))
        && System.getProperty("os.name").equals("Linux");
  }

  Path folder() {
    return folder;
  }

  /** Leaves no room for anything. */
  void fill() {
    try (OutputStream out =
        Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (int size = BLOCK; size >= LEAST; size /= 2) {
        fill(out, new byte[size]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(OutputStream out, byte[] bytes) {
    try {
      while (true) {
        out.write(bytes);
      }
    } catch (IOException full) {
      // As it should be.
    }
  }

  /** Gives the room back. */
  void clear() {
    try {
      Files.deleteIfExists(filler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clear();
    run("umount", folder.toString());
  }

  private static void run(String... command) {
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new LocalFailure(String.join(" ", command) + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
