package vn.okr.http.text;

import java.util.regex.Pattern;

/** Tells ids from other texts. */
public final class Uuids {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Uuids() {}

  /** Whether the text is a UUID in its canonical form. */
  public static boolean isUuid(String text) {
    return FORM.matcher(text).matches();
  }
}
