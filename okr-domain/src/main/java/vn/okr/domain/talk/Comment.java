package vn.okr.domain.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;

/**
 * What a person says about an objective or one of its key results. It begins a thread, or answers
 * one. Deleted, it leaves a mark in its place, so that the answers to it still have one.
 *
 * @param objectiveId the objective it is about, or whose key result it is about
 * @param keyResultId the key result it is about; absent for the objective itself
 * @param thread the comment that began the thread it answers; absent when it begins one
 * @param said what it says; absent once deleted
 * @param editedAt when it last was changed; absent when it never was
 * @param resolution how its thread ended; absent while it goes on, and in answers
 * @param revision counts the changes, from 0
 */
public record Comment(
    CommentId id,
    ObjectiveId objectiveId,
    @Nullable KeyResultId keyResultId,
    @Nullable CommentId thread,
    PersonId by,
    Instant at,
    @Nullable Said said,
    @Nullable Instant editedAt,
    @Nullable Resolution resolution,
    long revision) {

  /** A comment that begins a thread. */
  public static Comment begin(
      CommentId id,
      ObjectiveId objective,
      @Nullable KeyResultId keyResult,
      PersonId by,
      Instant at,
      Said said) {
    return new Comment(id, objective, keyResult, null, by, at, said, null, null, 0);
  }

  /** An answer in the thread of this comment. */
  public Comment answer(CommentId answer, PersonId answeredBy, Instant answeredAt, Said answered) {
    return new Comment(
        answer,
        objectiveId,
        keyResultId,
        threadId(),
        answeredBy,
        answeredAt,
        answered,
        null,
        null,
        0);
  }

  /** The comment that began the thread it belongs to, which may be itself. */
  public CommentId threadId() {
    return thread == null ? id : thread;
  }

  /** Whether nothing is left of it but the mark. */
  public boolean deleted() {
    return said == null;
  }

  /**
   * What it says.
   *
   * @throws Conflict {@code illegal-transition} once deleted
   */
  public Said requireSaid() {
    if (said == null) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
    return said;
  }

  /**
   * The same, saying something else.
   *
   * @throws Conflict {@code illegal-transition} once deleted
   */
  public Comment edited(Said newSaid, Instant when) {
    requireSaid();
    return next(newSaid, when, resolution);
  }

  /**
   * The mark it leaves.
   *
   * @throws Conflict {@code illegal-transition} once deleted
   */
  public Comment delete() {
    requireSaid();
    return next(null, editedAt, resolution);
  }

  /**
   * The same, with its thread at an end.
   *
   * @throws Conflict {@code illegal-transition} unless it began a thread that goes on
   */
  public Comment resolved(Resolution end) {
    require(thread == null && resolution == null);
    return next(said, editedAt, end);
  }

  /**
   * The same, with its thread going on.
   *
   * @throws Conflict {@code illegal-transition} unless it began a thread that was at its end
   */
  public Comment reopened() {
    require(thread == null && resolution != null);
    return next(said, editedAt, null);
  }

  private Comment next(
      @Nullable Said newSaid, @Nullable Instant newEditedAt, @Nullable Resolution newResolution) {
    return new Comment(
        id,
        objectiveId,
        keyResultId,
        thread,
        by,
        at,
        newSaid,
        newEditedAt,
        newResolution,
        revision + 1);
  }

  private static void require(boolean legal) {
    if (!legal) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
  }
}
