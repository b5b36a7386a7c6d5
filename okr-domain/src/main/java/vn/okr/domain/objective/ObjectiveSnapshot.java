package vn.okr.domain.objective;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/**
 * All there is to know about an objective, for storing and restoring it.
 *
 * @param origin what it carries on, from a cycle before; absent for none
 * @param publication absent in a draft
 * @param closure absent until closed
 * @param revision counts the edits, from 0
 */
public record ObjectiveSnapshot(
    ObjectiveId id,
    @Nullable ObjectiveId origin,
    CycleId cycleId,
    Owner owner,
    Objective.Definition definition,
    ObjectiveState state,
    KeyResults keyResults,
    @Nullable Publication publication,
    @Nullable Closure closure,
    long revision) {

  /**
   * The texts by whose words it is found: its title, those of key results that were not dropped,
   * and what was learned once it is closed.
   */
  public List<String> searched() {
    Stream<Title> titles =
        Stream.concat(
            Stream.of(definition.title()),
            keyResults.open().stream().map(keyResult -> keyResult.definition().title()));
    Stream<Note> learned = closure == null ? Stream.of() : closure.reflection().notes();
    return Stream.concat(titles.map(Title::value), learned.map(Note::value)).toList();
  }

  /** The same at another revision. */
  public ObjectiveSnapshot at(long otherRevision) {
    return new ObjectiveSnapshot(
        id,
        origin,
        cycleId,
        owner,
        definition,
        state,
        keyResults,
        publication,
        closure,
        otherRevision);
  }
}
