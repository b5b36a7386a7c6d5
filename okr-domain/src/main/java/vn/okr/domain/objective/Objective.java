package vn.okr.domain.objective;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;

/**
 * Where someone wants to go, with the key results that say how getting there is measured (M1).
 *
 * <p>It begins as a draft that only those see who may edit it. Published, everyone reads it (M5)
 * and its key results move with their check-ins. When its cycle is graded it is closed with a grade
 * and what was learned; or it is dropped on the way, with a reason. Nothing published is ever
 * deleted, and every change leaves a line of history, gathered here until the write takes it along.
 */
public final class Objective {
  /**
   * What people decide about an objective.
   *
   * @param description why it matters; absent for none
   */
  public record Definition(Title title, @Nullable Note description, Ambition ambition) {
    Map<String, String> facts() {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("title", title.value());
      if (description != null) {
        facts.put("description", description.value());
      }
      facts.put("ambition", ambition.name());
      return facts;
    }
  }

  private final ObjectiveId id;
  private final @Nullable ObjectiveId origin;
  private final CycleId cycleId;
  private Owner owner;
  private Definition definition;
  private ObjectiveState state;
  private KeyResults keyResults;
  private @Nullable Publication publication;
  private @Nullable Closure closure;
  private final long revision;
  private final Contribution before;
  private final ChangeLog history = new ChangeLog();

  private Objective(ObjectiveSnapshot snapshot) {
    id = snapshot.id();
    origin = snapshot.origin();
    cycleId = snapshot.cycleId();
    owner = snapshot.owner();
    definition = snapshot.definition();
    state = snapshot.state();
    keyResults = snapshot.keyResults();
    publication = snapshot.publication();
    closure = snapshot.closure();
    revision = snapshot.revision();
    before = new Contribution(counts(), score());
  }

  /**
   * A new draft.
   *
   * @param origin what it carries on, from a cycle before; absent for none
   */
  public static Objective draft(
      ObjectiveId id,
      @Nullable ObjectiveId origin,
      CycleId cycle,
      Owner owner,
      Definition definition,
      KeyResults keyResults) {
    Objective draft =
        restore(
            new ObjectiveSnapshot(
                id,
                origin,
                cycle,
                owner,
                definition,
                ObjectiveState.DRAFT,
                keyResults,
                null,
                null,
                0));
    draft.history.drafted();
    return draft;
  }

  /** The objective as it was stored. */
  public static Objective restore(ObjectiveSnapshot snapshot) {
    return new Objective(snapshot);
  }

  /** The objective as it is to be stored. */
  public ObjectiveSnapshot snapshot() {
    return new ObjectiveSnapshot(
        id, origin, cycleId, owner, definition, state, keyResults, publication, closure, revision);
  }

  /**
   * Changes title, description or ambition.
   *
   * @throws Conflict {@code illegal-transition} once closed or dropped
   */
  public void edit(Definition newDefinition, @Nullable Note reason) {
    requireEditable();
    history.edited(definition, newDefinition, reason);
    definition = newDefinition;
  }

  /**
   * Hands the objective to another owner.
   *
   * @throws Conflict {@code illegal-transition} once closed or dropped
   */
  public void reassign(Owner newOwner, @Nullable Note reason) {
    requireEditable();
    if (!newOwner.equals(owner)) {
      history.reassigned(owner, newOwner, reason);
      owner = newOwner;
    }
  }

  /**
   * Lets everyone read it.
   *
   * @throws Conflict {@code illegal-transition} unless it is a draft
   * @throws RuleViolated {@code no-key-results} (M1)
   */
  public void publish(Publication when) {
    requireState(ObjectiveState.DRAFT);
    keyResults = keyResults.requireSome().mapOpen(keyResult -> keyResult.published(when.on()));
    publication = when;
    enter(ObjectiveState.PUBLISHED, ChangeKind.PUBLISHED, null);
  }

  /**
   * Gives it up.
   *
   * @throws Conflict {@code illegal-transition} unless it is published
   * @throws RuleViolated {@code reason-required}
   */
  public void drop(@Nullable Note reason) {
    requireState(ObjectiveState.PUBLISHED);
    enter(ObjectiveState.DROPPED, ChangeKind.DROPPED, Note.required(reason));
  }

  /**
   * Ends it with a grade (M15) and what was learned.
   *
   * @throws Conflict {@code illegal-transition} unless it is published
   * @throws RuleViolated when a grade is out of range or lacks its reason, names a key result that
   *     is not graded here, or a committed miss goes unexplained
   */
  public void close(Grading grading) {
    requireState(ObjectiveState.PUBLISHED);
    Closing closing = Closing.of(keyResults, definition.ambition(), grading);
    keyResults = closing.keyResults();
    closure = closing.closure();
    keyResults.open().forEach(history::graded);
    enter(ObjectiveState.CLOSED, ChangeKind.CLOSED, null);
  }

  /**
   * Takes the closing back, grades included; they stay in the history.
   *
   * @throws Conflict {@code illegal-transition} unless it is closed
   * @throws RuleViolated {@code reason-required}
   */
  public void reopen(@Nullable Note reason) {
    requireState(ObjectiveState.CLOSED);
    Note why = Note.required(reason);
    keyResults = keyResults.mapOpen(keyResult -> keyResult.graded(null));
    closure = null;
    enter(ObjectiveState.PUBLISHED, ChangeKind.REOPENED, why);
  }

  /**
   * Adds a key result; published at once if the objective is.
   *
   * @param today the day in the organisation's zone
   * @throws Conflict {@code illegal-transition} once closed or dropped
   */
  public void addKeyResult(KeyResult added, LocalDate today) {
    requireEditable();
    keyResults = keyResults.with(isDraft() ? added : added.published(today));
    history.keyResultAdded(added);
  }

  /**
   * Changes what a key result is.
   *
   * @param standing where it stands under the new measure
   * @param reason needed after publishing for a change of measure or weight
   * @throws Conflict {@code illegal-transition} once either is closed or dropped
   * @throws RuleViolated {@code reason-required}
   */
  public void redefineKeyResult(
      KeyResultId keyResult,
      KeyResult.Definition newDefinition,
      Standing standing,
      @Nullable Note reason) {
    KeyResult old = openKeyResult(keyResult);
    if (!isDraft() && old.definition().movesGoalPosts(newDefinition)) {
      Note.required(reason);
    }
    keyResults = keyResults.mapOne(keyResult, k -> k.redefined(newDefinition).standingAt(standing));
    history.keyResultEdited(old, newDefinition, reason);
  }

  /**
   * Deletes a key result of a draft.
   *
   * @throws Conflict {@code illegal-transition} once published: then it is dropped instead
   */
  public void deleteKeyResult(KeyResultId keyResult) {
    requireState(ObjectiveState.DRAFT);
    KeyResult old = keyResults.get(keyResult);
    keyResults = keyResults.without(keyResult);
    history.keyResultDeleted(old);
  }

  /**
   * Gives up one key result; the others carry the score alone.
   *
   * @throws Conflict {@code illegal-transition} unless the objective is published
   * @throws RuleViolated {@code reason-required}; {@code no-key-results} for the last one
   */
  public void dropKeyResult(KeyResultId keyResult, @Nullable Note reason) {
    requireState(ObjectiveState.PUBLISHED);
    openKeyResult(keyResult);
    Note why = Note.required(reason);
    keyResults = keyResults.mapOne(keyResult, KeyResult::givenUp).requireSome();
    history.keyResultDropped(keyResult, why);
  }

  /**
   * Takes in where a key result stands after a check-in. No edit: the revision stays.
   *
   * @throws Conflict {@code illegal-transition} unless both are published and open
   */
  public void checkedIn(KeyResultId keyResult, Standing standing) {
    requireState(ObjectiveState.PUBLISHED);
    openKeyResult(keyResult);
    keyResults = keyResults.mapOne(keyResult, k -> k.checkedIn(standing));
  }

  /**
   * Takes in what the objectives contributing to an aligned key result add up to (M7). What is
   * closed or dropped no longer follows: its figures are those it ended with.
   */
  public void carried(KeyResultId keyResult, @Nullable Score score) {
    if (state.isEditable()) {
      keyResults = keyResults.mapOne(keyResult, k -> k.carried(score));
    }
  }

  /** Notes in the history that its alignments were replaced. */
  public void aligned(String before, String after) {
    requireEditable();
    if (!before.equals(after)) {
      history.aligned(before, after);
    }
  }

  /** The grade once closed, before that the average of its key results; null if not measured. */
  public @Nullable Score score() {
    return closure != null ? closure.grade() : keyResults.score();
  }

  /** What its pace and status rest on. */
  public PaceBasis paceBasis() {
    return PaceBasis.of(keyResults.open(), score());
  }

  /** Whether only those see it who may edit it. */
  public boolean isDraft() {
    return state == ObjectiveState.DRAFT;
  }

  /** Whether it counts in totals and feeds what it contributes to. */
  public boolean counts() {
    return state.counts();
  }

  /** Whether what it contributes to must follow what happened since it was made or restored. */
  public boolean movedForOthers() {
    return new Contribution(counts(), score()).differsFrom(before);
  }

  /** The lines of history since it was made or restored. */
  public List<Change> changes() {
    return history.lines();
  }

  /** Its id, the same for good. */
  public ObjectiveId id() {
    return id;
  }

  /** What it carries on, from a cycle before, the same for good; null for none. */
  public @Nullable ObjectiveId origin() {
    return origin;
  }

  /**
   * What is to be carried over into another cycle: key results that were not reached, each from
   * where it stands.
   *
   * @throws Conflict {@code illegal-transition} unless it is closed or dropped
   */
  public List<KeyResult.Definition> unfinished() {
    requireEnded();
    List<KeyResult.Definition> left =
        keyResults.all().stream()
            .filter(keyResult -> !keyResult.isFinished())
            .map(KeyResult::remainder)
            .toList();
    // Where all that counted was reached, what did not count is what is left.
    return left.stream().anyMatch(one -> one.weight().counts())
        ? left
        : left.stream().map(KeyResult.Definition::counting).toList();
  }

  /** The cycle it is to be reached in, the same for good. */
  public CycleId cycleId() {
    return cycleId;
  }

  /** The unit or person it belongs to (M6). */
  public Owner owner() {
    return owner;
  }

  /** Where it is in its life. */
  public ObjectiveState state() {
    return state;
  }

  /** What people decided about it. */
  public Definition definition() {
    return definition;
  }

  /** What it is measured by, dropped ones included. */
  public KeyResults keyResults() {
    return keyResults;
  }

  /** The revision it was read at; the write counts it up. */
  public long revision() {
    return revision;
  }

  /**
   * Refuses to change what is closed or dropped.
   *
   * @throws Conflict {@code illegal-transition}
   */
  public void requireEditable() {
    state.requireEditable();
  }

  /**
   * Refuses what is still to be reached.
   *
   * @throws Conflict {@code illegal-transition} unless it is closed or dropped
   */
  public void requireEnded() {
    state.requireEnded();
  }

  /**
   * Refuses every state but one.
   *
   * @throws Conflict {@code illegal-transition}
   */
  public void requireState(ObjectiveState required) {
    state.require(required);
  }

  /**
   * The key result of that id, which must not be dropped.
   *
   * @throws OkrException not found, or {@code illegal-transition} when dropped or not editable
   */
  public KeyResult openKeyResult(KeyResultId keyResult) {
    requireEditable();
    KeyResult found = keyResults.get(keyResult);
    if (found.dropped()) {
      throw ObjectiveState.DROPPED.stuck();
    }
    return found;
  }

  private void enter(ObjectiveState next, ChangeKind kind, @Nullable Note reason) {
    history.entered(kind, state, next, reason);
    state = next;
  }
}
