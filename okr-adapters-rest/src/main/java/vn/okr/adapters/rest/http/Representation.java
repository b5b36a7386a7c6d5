package vn.okr.adapters.rest.http;

/**
 * A resource as it is answered.
 *
 * @param revision what edits compare
 * @param full everything, which the entity tag is made of so that it is the same for every reader
 * @param shown what this reader may see of it
 */
public record Representation(long revision, Object full, Object shown) {
  /** A resource that everyone sees alike. */
  public static Representation of(long revision, Object shown) {
    return new Representation(revision, shown, shown);
  }
}
