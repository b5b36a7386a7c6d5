package vn.okr.local.services;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The file that tells other processes where the running instance is reached. */
public final class RunState {
  /** The file's name in the data folder. */
  public static final String FILE = "run.properties";

  private final Path file;

  public RunState(Path file) {
    this.file = file;
  }

  /** What it says; empty when nothing runs, nor was killed. */
  public Properties read() {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }

  /** What it says under a key. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(read().getProperty(key));
  }

  /** Says something new, all at once: no reader sees half of it. */
  public void write(Properties properties) {
    Path next = file.resolveSibling(FILE + ".next");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        properties.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that nothing runs. */
  public void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
