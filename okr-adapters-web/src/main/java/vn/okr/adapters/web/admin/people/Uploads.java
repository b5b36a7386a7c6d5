package vn.okr.adapters.web.admin.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;

/** Reads the files people send. */
final class Uploads {
  /** The most bytes a sheet may have, as for the API: 1 MiB. */
  static final int LIMIT = 1 << 20;

  private Uploads() {}

  /**
   * All bytes of the file.
   *
   * @throws InvalidInput {@code required} for none, {@code payload-too-large}
   */
  static byte[] read(@Nullable FileUpload file) {
    if (file == null || file.size() == 0) {
      throw new InvalidInput("required", Map.of());
    }
    if (file.size() > LIMIT) {
      throw new InvalidInput("payload-too-large", Map.of());
    }
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
