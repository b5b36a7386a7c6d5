package vn.okr.local.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody else may read. */
final class PrivateFile {
  private PrivateFile() {}

  /** Writes it, all at once. */
  static void write(Path file, String text) throws IOException {
    Path ours =
        Files.createTempFile(
            file.getParent(),
            "key",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(ours, text);
    Files.move(ours, file);
  }
}
