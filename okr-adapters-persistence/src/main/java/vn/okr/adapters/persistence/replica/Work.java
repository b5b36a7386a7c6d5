package vn.okr.adapters.persistence.replica;

import jakarta.interceptor.InvocationContext;

/** The transaction at work on this thread: where it is to take place, and what it has done. */
final class Work {
  private static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();

  private final boolean onReplica;
  private boolean changing;

  private Work(boolean onReplica) {
    this.onReplica = onReplica;
  }

  /** Work on the database itself. */
  static Work onPrimary() {
    return new Work(false);
  }

  /** Work on the copy. */
  static Work onReplica() {
    return new Work(true);
  }

  /** Does it. */
  Object run(InvocationContext call) throws Exception {
    return ScopedValue.where(CURRENT, this).call(call::proceed);
  }

  /** Whether it has changed something, or tried to. */
  boolean changedSomething() {
    return changing;
  }

  /** Whether what is at work now belongs on the copy. */
  static boolean isOnReplica() {
    return CURRENT.isBound() && CURRENT.get().onReplica;
  }

  /** Whether anyone wants to know of changes made now. */
  static boolean isNoted() {
    return CURRENT.isBound();
  }

  /** Something is being changed by what is at work now. */
  static void noteChange() {
    CURRENT.get().changing = true;
  }
}
