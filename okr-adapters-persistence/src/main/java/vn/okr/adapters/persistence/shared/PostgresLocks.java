package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.application.port.Locks;

/** What is held is a lock of PostgreSQL, so that all instances of the application wait for it. */
@ApplicationScoped
class PostgresLocks implements Locks {
  private final AdvisoryLocks locks;

  PostgresLocks(AdvisoryLocks locks) {
    this.locks = locks;
  }

  @Override
  public void hold(Lock lock) {
    locks.hold(nameOf(lock));
  }

  private static String nameOf(Lock lock) {
    return switch (lock) {
      case Lock.UnitShape() -> "unit-shape";
      case Lock.CycleShape() -> "cycle-shape";
      case Lock.Alignment() -> "alignment";
      case Lock.Focus(var cycle, var owner) -> "focus " + cycle.value() + " " + owner.value();
    };
  }
}
