package vn.okr.domain.shared;

import java.util.Map;

/**
 * A one-line name for something, 1 to 200 characters in NFC.
 *
 * @param value the text, stripped of surrounding blanks
 */
public record Title(String value) {
  /** The most characters a title may have. */
  public static final int LIMIT = 200;

  /**
   * Cleans and checks the text.
   *
   * @throws InvalidInput when empty, too long, or with control characters
   */
  public Title {
    value = Texts.clean(value, LIMIT, false);
    if (Texts.isInvisible(value)) {
      throw new InvalidInput("required", Map.of());
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
