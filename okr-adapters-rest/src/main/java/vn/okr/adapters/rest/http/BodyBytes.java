package vn.okr.adapters.rest.http;

import java.io.IOException;
import java.io.InputStream;
import vn.okr.adapters.rest.problem.HttpRefusal;

/** Reads a request's body up to a limit. */
final class BodyBytes {
  /** The most bytes a body may have: 1 MiB. */
  static final int LIMIT = 1 << 20;

  private BodyBytes() {}

  /**
   * All bytes of the body.
   *
   * @throws HttpRefusal 413 when there are more than {@link #LIMIT}
   */
  static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw HttpRefusal.payloadTooLarge(LIMIT);
    }
    return bytes;
  }
}
