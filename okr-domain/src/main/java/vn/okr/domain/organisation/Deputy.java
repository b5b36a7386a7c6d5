package vn.okr.domain.organisation;

import java.util.UUID;

/**
 * A person who did something as the deputy of another, by a right they have of them alone; what is
 * recorded names both.
 *
 * @param person who did it
 * @param principal in whose name
 */
public record Deputy(PersonId person, PersonId principal) implements ActorId {
  /** The id of who did it. */
  @Override
  public UUID value() {
    return person.value();
  }
}
