package vn.okr.http.scorecard;

import java.util.ResourceBundle;
import vn.okr.http.words.Language;

/** The words of grading sheets in one language. */
record SheetWords(ResourceBundle texts) {
  static SheetWords in(Language language) {
    return new SheetWords(
        ResourceBundle.getBundle(
            "vn/okr/http/scorecard/scorecard",
            language.locale(),
            SheetWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String of(String key) {
    return texts.getString(key);
  }

  String of(String kind, Enum<?> value) {
    return texts.getString(kind + "." + value.name());
  }
}
