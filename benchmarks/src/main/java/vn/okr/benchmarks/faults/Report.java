package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.okr.local.Console;

/** Says what came out, on the console and in a file. */
final class Report {
  private final Console console;
  private final Path file;

  /** Begins anew. */
  Report(Console console, Path file) {
    this.console = console;
    this.file = file;
    write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  void line(String line) {
    console.answer(line);
    write(line + "\n", StandardOpenOption.APPEND);
  }

  private void write(String text, StandardOpenOption... options) {
    try {
      Files.writeString(file, text, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
