package vn.okr.domain.organisation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
 * @param standsInFor whose deputy they are today: they may do what these may, but for what only
 *     admins may; nobody is a deputy's deputy by it
 */
public record Actor(
    ActorId id, boolean admin, boolean reads, Set<UUID> reportsOn, Set<PersonId> standsInFor) {
  public Actor {
    reportsOn = Set.copyOf(reportsOn);
    standsInFor = Set.copyOf(standsInFor);
  }

  /** A person who stands in for nobody. */
  public Actor(PersonId id, boolean admin) {
    this(id, admin, Set.of());
  }

  /** A person. */
  public Actor(PersonId id, boolean admin, Set<PersonId> standsInFor) {
    this(id, admin, true, Set.of(), standsInFor);
  }

  /** A service account. */
  public Actor(ServiceAccountId id, boolean admin, boolean reads, Set<UUID> reportsOn) {
    this(id, admin, reads, reportsOn, Set.of());
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

  /**
   * The people whose rights they have: themselves and those they stand in for; of a machine, none.
   */
  public Set<PersonId> people() {
    Set<PersonId> all = new LinkedHashSet<>();
    if (id instanceof PersonId person) {
      all.add(person);
    }
    standsInFor.stream().sorted(Comparator.comparing(PersonId::value)).forEach(all::add);
    return all;
  }

  /** Whether something is the right of one of {@link #people}. */
  public boolean has(Predicate<PersonId> right) {
    return people().stream().anyMatch(right);
  }

  /**
   * Who is named in the record of what they do: they alone where it is their own right, or that of
   * admins; a deputy with the person whose right it is.
   */
  public ActorId by(Predicate<PersonId> right) {
    if (admin || standsInFor.isEmpty()) {
      return id;
    }
    PersonId self = person();
    return people().stream()
        .filter(right)
        .findFirst()
        .filter(holder -> !holder.equals(self))
        .<ActorId>map(holder -> new Deputy(self, holder))
        .orElse(self);
  }
}
