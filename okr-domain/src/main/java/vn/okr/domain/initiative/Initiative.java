package vn.okr.domain.initiative;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/**
 * Work meant to move a key result. It is shown beside the key result and never counts: a result is
 * measured by what came of the work, not by the work.
 *
 * @param revision counts the changes, from 0
 */
public record Initiative(
    InitiativeId id,
    KeyResultId keyResultId,
    Definition definition,
    InitiativeState state,
    long revision) {
  /** The most initiatives a key result may have; beyond, it is a project plan. */
  public static final int LIMIT = 20;

  /**
   * What is to be done.
   *
   * @param ownerId who sees to it; absent for nobody yet
   * @param dueOn the day it is to be done by; absent for none
   * @param link where the work is followed; absent for nowhere
   */
  public record Definition(
      Title title, @Nullable PersonId ownerId, @Nullable LocalDate dueOn, @Nullable WebLink link) {}

  /** The same with another definition and state, one revision later. */
  public Initiative changed(Definition newDefinition, InitiativeState newState) {
    return new Initiative(id, keyResultId, newDefinition, newState, revision + 1);
  }

  /** Whether it is the actor who sees to it, or someone they stand in for. */
  public boolean isOwnedBy(Actor actor) {
    return actor.has(this::isOwnedBy);
  }

  /** Whether it is the person who sees to it. */
  public boolean isOwnedBy(PersonId person) {
    return person.equals(definition.ownerId());
  }

  /** The fields by name, as history tells them; its title goes by what it is. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("initiative", definition.title().value());
    facts.put("initiativeState", state.name());
    if (definition.ownerId() != null) {
      facts.put("ownerId", definition.ownerId().value().toString());
    }
    if (definition.dueOn() != null) {
      facts.put("dueOn", definition.dueOn().toString());
    }
    if (definition.link() != null) {
      facts.put("link", definition.link().value());
    }
    return facts;
  }
}
