package vn.okr.domain.organisation;

import java.util.Locale;

/** A language the product speaks. */
public enum SpokenLanguage {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final Locale locale;

  SpokenLanguage(String tag) {
    locale = Locale.forLanguageTag(tag);
  }

  /** The locale of the language. */
  public Locale locale() {
    return locale;
  }
}
