package vn.okr.adapters.rest.http;

import vn.okr.adapters.rest.json.JsonText;

/**
 * A resource that every reader sees alike, written once to be answered many times.
 *
 * @param body its JSON; never changed
 * @param tag its entity tag
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
public record Written(byte[] body, String tag) {
  /** Writes a resource that everyone sees alike. */
  public static Written of(long revision, Object shown) {
    byte[] body = JsonText.write(shown);
    return new Written(body, EntityTag.of(revision, body));
  }
}
