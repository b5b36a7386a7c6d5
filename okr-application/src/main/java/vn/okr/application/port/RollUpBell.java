package vn.okr.application.port;

/** Calls for someone to take the requested roll-ups. */
@FunctionalInterface
public interface RollUpBell {
  /** Rings once this transaction is committed, and not at all if it fails. */
  void ringAfterCommit();
}
