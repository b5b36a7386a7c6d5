package vn.okr.http.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.SpokenLanguage;

/** A language the product speaks; Vietnamese unless English is preferred. */
public enum Language {
  VI("vi"),
  EN("en");

  private static final List<Locale> SPOKEN =
      List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

  private final Locale locale;
  private final ResourceBundle texts;

  Language(String tag) {
    locale = Locale.forLanguageTag(tag);
    texts =
        ResourceBundle.getBundle(
            "vn/okr/http/words/problems",
            locale,
            Language.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language a client prefers, by its {@code Accept-Language}; absent or odd: Vietnamese. */
  public static Language preferred(@Nullable String acceptLanguage) {
    return preferred(acceptLanguage, SpokenLanguage.VIETNAMESE);
  }

  /**
   * The language a client prefers, by its {@code Accept-Language}.
   *
   * @param usual the language where it is absent or odd, or names none that is spoken here
   */
  public static Language preferred(@Nullable String acceptLanguage, SpokenLanguage usual) {
    Locale best = null;
    try {
      best =
          acceptLanguage == null
              ? null
              : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
    } catch (IllegalArgumentException malformed) {
      // Who asks for nothing that can be read asks for nothing.
    }
    Locale chosen = best == null ? usual.locale() : best;
    return chosen.getLanguage().equals("en") ? EN : VI;
  }

  /** The locale of the language. */
  public Locale locale() {
    return locale;
  }

  /** The short name of a problem. */
  public String title(String code) {
    return texts.getString("title." + code);
  }

  /** What is wrong, with the facts in place; facts a text does not name are left out. */
  public String detail(String code, Map<String, Object> facts) {
    String text = texts.getString("detail." + code);
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", shown(fact.getValue()));
    }
    return text;
  }

  private static String shown(Object value) {
    return value instanceof List<?> several
        ? String.join(", ", several.stream().map(Object::toString).toList())
        : value.toString();
  }
}
