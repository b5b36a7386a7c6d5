package vn.okr.adapters.rest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import vn.okr.domain.shared.InvalidInput;

/** Decodes text without guessing: a wrong byte is refused, not replaced. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text of the bytes.
   *
   * @throws InvalidInput {@code invalid-encoding}
   */
  public static String decode(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw Refused.at("", "invalid-encoding", malformed);
    }
  }
}
