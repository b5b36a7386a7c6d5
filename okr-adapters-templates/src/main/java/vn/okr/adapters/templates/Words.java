package vn.okr.adapters.templates;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in both languages; where one is not given, the other stands for it. */
record Words(@Nullable String vi, @Nullable String en) {
  /** What needs no translation, such as a percent sign. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Words same(String text) {
    return new Words(text, text);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  Words {
    if (vi == null && en == null) {
      throw new IllegalArgumentException("a text in vi or en is needed");
    }
  }

  String in(Locale language) {
    boolean vietnamese = language.getLanguage().equals("vi");
    String wanted = vietnamese ? vi : en;
    String other = vietnamese ? en : vi;
    return wanted == null ? String.valueOf(other) : wanted;
  }
}
