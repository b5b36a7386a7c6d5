package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What browser sessions are encrypted with, made once and kept, so that they outlive a restart. */
final class SessionKey {
  private static final int BYTES = 32;

  private SessionKey() {}

  static String keptIn(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : make(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    String text = HexFormat.of().formatHex(key);
    PrivateFile.write(file, text);
    return text;
  }
}
