package vn.okr.bootstrap.rights;

/**
 * A place in a body where an id stands.
 *
 * @param place as {@link IdPlaces} names it
 * @param kind what the id names
 * @param operation the operation with the names of the ids in its address
 * @param body with {@code {id}} at the place, and else complete
 */
record IdPlace(String place, Kind kind, String operation, String body) {
  /** What an id names. */
  enum Kind {
    CYCLE,
    UNIT,
    PERSON,
    OBJECTIVE,
    KEY_RESULT,
    MILESTONE,
    CHECK_IN,
    READING,
    KPI
  }

  static IdPlace at(String operation, String pointer, Kind kind, String body) {
    return new IdPlace(Contract.withoutNames(operation) + "#" + pointer, kind, operation, body);
  }

  /** Whether it says whose goal it is, so that rights are decided on it. */
  boolean isOwner() {
    return place.endsWith("/owner/id");
  }

  @Override
  public String toString() {
    return place + " " + kind;
  }
}
