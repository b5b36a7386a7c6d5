package vn.okr.adapters.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.okr.adapters.rest.problem.HttpRefusal;
import vn.okr.domain.shared.InvalidInput;

/** Reads a request's body up to a limit. */
final class BodyBytes {
  /** The most bytes a body may have: 1 MiB. */
  static final int LIMIT = 1 << 20;

  private BodyBytes() {}

  /**
   * All bytes of the body.
   *
   * @throws HttpRefusal 413 when there are more than {@link #LIMIT}
   * @throws InvalidInput when it ends before its end, or stalls
   */
  static byte[] read(InputStream body) {
    byte[] bytes = all(body);
    if (bytes.length > LIMIT) {
      throw HttpRefusal.payloadTooLarge(LIMIT);
    }
    return bytes;
  }

  private static byte[] all(InputStream body) {
    try {
      return body.readNBytes(LIMIT + 1);
    } catch (IOException cutOff) {
      throw new InvalidInput(List.of());
    }
  }
}
