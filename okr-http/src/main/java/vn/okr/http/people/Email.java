package vn.okr.http.people;

import java.util.Map;
import java.util.regex.Pattern;
import vn.okr.domain.shared.InvalidInput;

/** An e-mail address: something, an at sign, something, without blanks, up to 254 characters. */
public record Email(String value) {
  private static final int LIMIT = 254;
  private static final Pattern FORM = Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");

  public Email {
    if (value.length() > LIMIT) {
      throw new InvalidInput("too-long", Map.of("max", LIMIT));
    }
    if (!FORM.matcher(value).matches()) {
      throw new InvalidInput("invalid-email", Map.of());
    }
  }
}
