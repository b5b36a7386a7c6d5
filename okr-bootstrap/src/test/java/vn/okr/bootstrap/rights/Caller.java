package vn.okr.bootstrap.rights;

import org.jspecify.annotations.Nullable;

/** Who asks. Seen from {@link Place#HOME}, whose lead, member and goals the others' are beside. */
enum Caller {
  NOBODY(null, null),
  EMPLOYEE(null, null),
  OWNER(null, Place.HOME),
  KEY_RESULT_OWNER(null, Place.BESIDE),
  MEMBER(null, Place.HOME),
  LEAD(Place.HOME, null),
  LEAD_BELOW(Place.TEAM, null),
  LEAD_BESIDE(Place.BESIDE, null),
  LEAD_ABOVE(Place.DIVISION, null),
  ADMIN(null, null);

  private final @Nullable Place led;
  private final @Nullable Place memberOf;

  Caller(@Nullable Place led, @Nullable Place memberOf) {
    this.led = led;
    this.memberOf = memberOf;
  }

  /** The unit they lead. */
  @Nullable Place led() {
    return led;
  }

  /** The unit they belong to without leading it. */
  @Nullable Place memberOf() {
    return memberOf;
  }

  /** Where they stand, leading or not; people may stand nowhere. */
  @Nullable Place place() {
    return led != null ? led : memberOf;
  }

  boolean leads(Place place) {
    return led != null && place.isAtOrBelow(led);
  }
}
