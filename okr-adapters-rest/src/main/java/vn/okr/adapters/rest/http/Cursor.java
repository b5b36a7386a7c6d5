package vn.okr.adapters.rest.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Where a page begins, as an opaque URL-safe text that is recognised when it comes back. */
final class Cursor {
  private static final int BYTES = 18;

  private Cursor() {}

  /** The text for an id. */
  static String of(UUID after) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(after.getMostSignificantBits()).putLong(after.getLeastSignificantBits());
    bytes.putShort(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The id of a text, or null when it is none of ours. */
  static @Nullable UUID read(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException foreign) {
      return null;
    }
    if (bytes.length != BYTES) {
      return null;
    }
    ByteBuffer read = ByteBuffer.wrap(bytes);
    UUID id = new UUID(read.getLong(), read.getLong());
    return read.getShort() == checksum(bytes) ? id : null;
  }

  private static short checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, BYTES - Short.BYTES);
    return (short) sum.getValue();
  }
}
