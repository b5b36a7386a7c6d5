package vn.okr.adapters.rest.http;

/**
 * A resource as it is answered.
 *
 * @param revision what edits compare
 * @param common what every reader sees of it; the entity tag is made of that, so that it is the
 *     same for all of them and tells no one of what they may not see
 * @param shown what this reader may see of it; more than {@code common}, or the very same object
 */
public record Representation(long revision, Object common, Object shown) {
  /** A resource that everyone sees alike. */
  public static Representation of(long revision, Object shown) {
    return new Representation(revision, shown, shown);
  }

  /** Whether this reader sees nothing that others do not. */
  boolean isCommon() {
    return common == shown;
  }
}
