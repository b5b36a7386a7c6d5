package vn.okr.application.objective;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveState;

/**
 * What someone may do with an objective, as far as rights go; whether its state allows a step is
 * decided when it is taken.
 *
 * @param edit whether they may change, publish, close and drop it
 * @param reopen whether they may take its closing back
 * @param settle whether they may end what is discussed about it
 * @param checkIn the key results they may check in on
 */
public record ObjectiveActions(
    ObjectiveState state, boolean edit, boolean reopen, boolean settle, Set<KeyResultId> checkIn) {
  /** Whether it is a draft that they may publish or delete. */
  public boolean draft() {
    return edit && state == ObjectiveState.DRAFT;
  }

  /** Whether it is at work, so that they may close or drop it. */
  public boolean atWork() {
    return edit && state == ObjectiveState.PUBLISHED;
  }

  /** Whether they may still change it. */
  public boolean open() {
    return draft() || atWork();
  }

  /** Whether it has ended, so that they may carry it over into another cycle. */
  public boolean ended() {
    return edit && state.hasEnded();
  }

  /** Whether they may change or give up the key result. */
  public boolean mayChange(KeyResult keyResult) {
    return open() && !keyResult.dropped();
  }

  /**
   * Whether they may end threads that others have begun.
   *
   * @param keyResult the key result the threads are about; absent for the objective itself
   */
  public boolean maySettle(@Nullable KeyResultId keyResult) {
    return settle || (keyResult != null && checkIn.contains(keyResult));
  }

  /** Whether they may check in on the key result; nobody does on drafts or what is closed. */
  public boolean mayCheckIn(KeyResult keyResult) {
    return state == ObjectiveState.PUBLISHED && checkIn.contains(keyResult.id());
  }
}
