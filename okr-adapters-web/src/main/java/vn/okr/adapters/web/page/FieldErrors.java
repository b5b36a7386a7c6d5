package vn.okr.adapters.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Violation;
import vn.okr.http.words.Language;

/** What is wrong with a form, in the person's words, by where in the input it lies. */
public final class FieldErrors {
  /** Nothing is wrong. */
  public static final Map<String, String> NONE = Map.of();

  private FieldErrors() {}

  /**
   * The reasons of a refusal by JSON Pointer, such as {@code /items/2/value}; under an empty
   * pointer what is wrong as a whole.
   */
  public static Map<String, String> of(OkrException refused, Language language) {
    Map<String, String> errors = new LinkedHashMap<>();
    List<Violation> violations = refused.violations();
    for (Violation violation : violations) {
      String text = language.detail(violation.code(), violation.arguments());
      errors.merge(violation.pointer(), text, (first, second) -> first + " " + second);
    }
    if (violations.isEmpty()) {
      errors.put("", language.detail(refused.code().value(), refused.facts()));
    }
    return errors;
  }
}
