package vn.okr.http.people;

import java.util.Map;
import java.util.regex.Pattern;
import vn.okr.domain.shared.InvalidInput;

/** A language such as {@code vi} or {@code en-GB} (BCP 47). */
public record LanguageTag(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

  public LanguageTag {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidInput("invalid-language", Map.of());
    }
  }
}
