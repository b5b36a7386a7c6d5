package vn.okr.hostile.request;

/** What a caller knows of. */
@FunctionalInterface
public interface Names {
  /**
   * An id of something that exists.
   *
   * @param place what the place is called where it is to stand, such as {@code cycleId}
   */
  String idFor(String place, Chance chance);
}
