package vn.okr.domain.organisation;

import java.util.UUID;

/** Who answers for an objective: a unit or a person (M2). */
public sealed interface Owner {
  /** The id of the unit or person. */
  UUID value();

  /** A unit owns it; those who lead the unit, or one above, act for it. */
  record OfUnit(UnitId unit) implements Owner {
    @Override
    public UUID value() {
      return unit.value();
    }
  }

  /** A person owns it; it shows what that person concentrates on (M8). */
  record OfPerson(PersonId person) implements Owner {
    @Override
    public UUID value() {
      return person.value();
    }
  }

  /** The unit as an owner. */
  static Owner of(UnitId unit) {
    return new OfUnit(unit);
  }

  /** The person as an owner. */
  static Owner of(PersonId person) {
    return new OfPerson(person);
  }
}
