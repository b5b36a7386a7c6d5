package vn.okr.adapters.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.http.words.Language;

/**
 * The language the browser's owner was last spoken to in, kept in the browser: an error page must
 * not depend on what may just have failed.
 */
@RequestScoped
public class LastLanguage {
  private static final String COOKIE = "okr-language";

  private final Visitor visitor;
  private final HttpHeaders headers;

  @Inject
  public LastLanguage(Visitor visitor, HttpHeaders headers) {
    this.visitor = visitor;
    this.headers = headers;
  }

  /** The language of this request if it is known, else that of the last, else the browser's. */
  Language get() {
    Language known = visitor.languageIfKnown();
    if (known != null) {
      return known;
    }
    String last = last();
    return Language.preferred(
        last != null ? last : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** What the browser is to keep; empty when it knows already. */
  Optional<NewCookie> toKeep() {
    Language spoken = visitor.languageIfKnown();
    return spoken == null || tag(spoken).equals(last())
        ? Optional.empty()
        : Optional.of(cookie(spoken));
  }

  private @Nullable String last() {
    Cookie cookie = headers.getCookies().get(COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  private static NewCookie cookie(Language language) {
    return new NewCookie.Builder(COOKIE)
        .value(tag(language))
        .path("/")
        .maxAge((int) Duration.ofDays(365).toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private static String tag(Language language) {
    return language.locale().toLanguageTag();
  }
}
