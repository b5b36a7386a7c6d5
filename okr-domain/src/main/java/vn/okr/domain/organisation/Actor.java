package vn.okr.domain.organisation;

import java.util.Set;
import java.util.UUID;
import vn.okr.domain.shared.NotAllowed;

/**
 * Who is acting: a person with what the sign-in says about them, or a service account with what it
 * was granted.
 *
 * @param id who acts
 * @param admin whether they may do what OKR admins may
 * @param reads whether they may read what is published; every person may (M5)
 * @param reportsOn the ids of key results that a service account may check in on, and of KPIs it
 *     may report readings of; empty for people, who report on what is theirs
 */
public record Actor(ActorId id, boolean admin, boolean reads, Set<UUID> reportsOn) {
  public Actor {
    reportsOn = Set.copyOf(reportsOn);
  }

  /** A person. */
  public Actor(PersonId id, boolean admin) {
    this(id, admin, true, Set.of());
  }

  /**
   * The person who acts, for what only people have: goals of their own, a profile, a language.
   *
   * @throws NotAllowed for a service account, which never acts as a person
   */
  public PersonId person() {
    if (id instanceof PersonId person) {
      return person;
    }
    throw new NotAllowed();
  }
}
