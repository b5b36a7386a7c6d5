package vn.okr.domain.objective;

import java.util.function.Predicate;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;

/**
 * What one actor may do with the objectives of one owner, decided on what is stored. Everyone reads
 * what is published (M5); the rest is denied unless a line here grants it.
 *
 * @param actor who acts
 * @param ownersPlace where the owner stands and who leads there
 */
public record ObjectiveRights(Actor actor, Affiliation ownersPlace) {

  /** Whether the actor may know of the objective at all. */
  public boolean mayRead(Objective objective) {
    return !objective.isDraft() || maySeeDrafts();
  }

  /**
   * Whether the actor may read the owner's drafts: the owner, those who lead there, their deputies,
   * admins.
   */
  public boolean maySeeDrafts() {
    return actor.admin() || actor.has(person -> isOwner(person) || leads(person));
  }

  /** Whether the actor may change the owner's objectives; of their people's, leads may not. */
  public boolean mayEdit() {
    return actor.admin() || actor.has(this::edits);
  }

  /** Whether the actor may check in on the key result. */
  public boolean mayCheckIn(KeyResult keyResult) {
    return mayEdit()
        || actor.has(person -> answersFor(person, keyResult))
        || actor.reportsOn().contains(keyResult.id().value());
  }

  /** Who is named as having checked in on the key result. */
  public ActorId reporter(KeyResult keyResult) {
    return editor(person -> answersFor(person, keyResult));
  }

  /**
   * Who is named as having changed the owner's objectives, or something that belongs to them.
   *
   * @param others who else may make the change
   */
  public ActorId editor(Predicate<PersonId> others) {
    return actor.by(person -> edits(person) || others.test(person));
  }

  /**
   * Hides what the actor may not know of.
   *
   * @throws NotFound unless {@link #mayRead}
   */
  public void requireRead(Objective objective) {
    if (!mayRead(objective)) {
      throw new NotFound();
    }
  }

  /**
   * Lets only editors through.
   *
   * @throws NotFound when the actor may not even know of it
   * @throws NotAllowed unless {@link #mayEdit}
   */
  public void requireEdit(Objective objective) {
    requireRead(objective);
    requireEdit();
  }

  /**
   * Lets only those through who may give the owner a new objective.
   *
   * @throws NotAllowed unless {@link #mayEdit}
   */
  public void requireEdit() {
    if (!mayEdit()) {
      throw new NotAllowed();
    }
  }

  /**
   * Lets only those through who may check in.
   *
   * @throws NotFound when the actor may not even know of it
   * @throws NotAllowed unless {@link #mayCheckIn}
   */
  public void requireCheckIn(Objective objective, KeyResult keyResult) {
    requireRead(objective);
    if (!mayCheckIn(keyResult)) {
      throw new NotAllowed();
    }
  }

  private boolean edits(PersonId person) {
    return isOwner(person) || (leads(person) && ownersPlace.owner() instanceof Owner.OfUnit);
  }

  private boolean isOwner(PersonId person) {
    return ownersPlace.owner() instanceof Owner.OfPerson(var owner) && owner.equals(person);
  }

  private boolean leads(PersonId person) {
    return ownersPlace.leads().contains(person);
  }

  private static boolean answersFor(PersonId person, KeyResult keyResult) {
    return person.equals(keyResult.definition().ownerId());
  }
}
