package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.People;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** Goals are owned by units and people that exist and are there to reach them. */
@ApplicationScoped
public class Ownership {
  private final Units units;
  private final People people;

  @Inject
  public Ownership(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /**
   * Refuses an owner that is unknown, archived or inactive.
   *
   * @throws RuleViolated {@code unknown-reference} at the pointer
   */
  public void requireMayOwn(Owner owner, String pointer) {
    if (!units.mayOwn(owner)) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer);
    }
  }

  /**
   * Refuses a person who is unknown or inactive; nobody at all is fine.
   *
   * @throws RuleViolated {@code unknown-reference} at the pointer
   */
  public void requirePerson(@Nullable PersonId person, String pointer) {
    if (person != null && people.activeAmong(List.of(person)).isEmpty()) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer);
    }
  }
}
