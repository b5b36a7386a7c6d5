package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.local.LocalFailure;

/** The folder that keeps everything between runs, held by one running instance at a time. */
public final class DataFolder implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String POSTGRES = "postgres";

  /** Kept by the sign-in: which it is, its port, its key and its page, and Keycloak's database. */
  private static final List<String> SIGN_IN =
      List.of(
          "sign-in.kind", "sign-in.port", "sign-in.jwk", "sign-in.html", "session.key", "keycloak");

  /** The file that says what the sample company is made of, once it is all there. */
  private static final String SAMPLE = "sample.properties";

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes hold of the folder, which is made if need be. The hold ends with the process, however it
   * ends.
   *
   * @throws LocalFailure when another instance holds it
   */
  public static DataFolder hold(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      FileChannel channel =
          FileChannel.open(
              absolute.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new LocalFailure(absolute + " is in use: it runs already. Stop that one first.");
      }
      return new DataFolder(absolute, channel);
    } catch (IOException e) {
      throw new LocalFailure("Cannot use the folder " + absolute + ": " + e.getMessage(), e);
    }
  }

  /** Where the database keeps its data. */
  public Path postgres() {
    return folder.resolve(POSTGRES);
  }

  /** Where the database's programs are unpacked to; data of no run. */
  public Path postgresBinaries() {
    return folder.resolve("postgres-binaries");
  }

  /** A file of that name. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** What the sample company is made of; absent until all of it is there. */
  public Path sample() {
    return folder.resolve(SAMPLE);
  }

  /** Forgets all data of earlier runs, and nothing else that stands in the folder. */
  public void empty() {
    try {
      // First, so that what is half deleted is never taken for complete.
      delete(sample());
      delete(postgres());
      for (String name : SIGN_IN) {
        delete(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> found = Files.walk(tree)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
