package vn.okr.application;

import vn.okr.domain.shared.Stale;

/**
 * What the caller believes the current revision to be. Asked only after rights are checked, so that
 * nobody learns of a revision they may not read.
 */
@FunctionalInterface
public interface Precondition {
  /**
   * Lets the edit go on only if it is meant for the current revision.
   *
   * @throws Stale when it is meant for another one
   */
  void require(long currentRevision);

  /** The edit is meant for whatever the revision is. */
  static Precondition none() {
    return _ -> {};
  }

  /** The edit is meant for exactly this revision. */
  static Precondition revision(long expected) {
    return current -> {
      if (current != expected) {
        throw new Stale();
      }
    };
  }
}
