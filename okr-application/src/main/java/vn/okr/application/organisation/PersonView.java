package vn.okr.application.organisation;

import java.util.List;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.UnitId;

/**
 * A person with the units they stand in.
 *
 * @param units led ones first
 */
public record PersonView(Person person, List<UnitRole> units) {
  public PersonView {
    units = List.copyOf(units);
  }

  /** What someone is in a unit. */
  public enum Role {
    LEAD,
    MEMBER
  }

  /** A unit someone stands in; who leads a unit and belongs to it is named as lead only. */
  public record UnitRole(UnitId id, String name, Role role) {}
}
