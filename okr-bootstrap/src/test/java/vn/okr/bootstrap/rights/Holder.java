package vn.okr.bootstrap.rights;

import org.jspecify.annotations.Nullable;

/** Whose goals are asked for: units and people at home, below, above and beside. */
enum Holder {
  OWN_UNIT(Place.HOME, null),
  SUBORDINATE_UNIT(Place.TEAM, null),
  SUPERIOR_UNIT(Place.DIVISION, null),
  FOREIGN_UNIT(Place.BESIDE, null),
  WHOLE_COMPANY(Place.COMPANY, null),
  OWN_PERSON(null, Caller.OWNER),
  SUBORDINATE_PERSON(null, Caller.LEAD_BELOW),
  SUPERIOR_PERSON(null, Caller.LEAD_ABOVE),
  FOREIGN_PERSON(null, Caller.LEAD_BESIDE),
  PERSON_WITHOUT_UNIT(null, Caller.EMPLOYEE);

  private final @Nullable Place unit;
  private final @Nullable Caller person;

  Holder(@Nullable Place unit, @Nullable Caller person) {
    this.unit = unit;
    this.person = person;
  }

  /** The unit that holds the goals; absent for a person. */
  @Nullable Place unit() {
    return unit;
  }

  /** The person who holds the goals; absent for a unit. */
  @Nullable Caller person() {
    return person;
  }

  boolean is(Caller caller) {
    return person == caller;
  }

  /** Whether the caller leads the unit, a unit of the person, or one above. */
  boolean isLedBy(Caller caller) {
    Place place = person == null ? unit : person.place();
    return place != null && caller.leads(place);
  }
}
