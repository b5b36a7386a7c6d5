package vn.okr.domain.measure;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Title;

/**
 * What a value counts, such as "lượt", "%" or "triệu VND"; 1 to 200 characters.
 *
 * @param value the text in NFC
 */
public record UnitOfMeasure(String value) {
  /**
   * Cleans and checks the text.
   *
   * @throws InvalidInput when empty, too long, or with control characters
   */
  public UnitOfMeasure {
    value = new Title(value).value();
  }

  /** The unit, or null for a text that is absent. */
  public static @Nullable UnitOfMeasure ofNullable(@Nullable String text) {
    return text == null ? null : new UnitOfMeasure(text);
  }
}
