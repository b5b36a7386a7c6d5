package vn.okr.http.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;

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
      InvalidInput refused = new InvalidInput(List.of(Violation.of("", "invalid-encoding")));
      refused.initCause(malformed);
      throw refused;
    }
  }

  /**
   * The text of a file, without the byte order mark that spreadsheets write.
   *
   * @throws InvalidInput {@code invalid-encoding}
   */
  public static String ofFile(byte[] bytes) {
    String text = decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
