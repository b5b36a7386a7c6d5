package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.okr.application.port.Locks;

/** Advisory locks of PostgreSQL, which end with the transaction and need no row to hold. */
@ApplicationScoped
class PostgresLocks implements Locks {
  private final EntityManager database;

  PostgresLocks(EntityManager database) {
    this.database = database;
  }

  @Override
  public void hold(Lock lock) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .setParameter("name", nameOf(lock))
        .getSingleResult();
  }

  private static String nameOf(Lock lock) {
    return switch (lock) {
      case Lock.UnitShape() -> "unit-shape";
      case Lock.Alignment() -> "alignment";
      case Lock.Focus(var cycle, var owner) -> "focus " + cycle.value() + " " + owner.value();
    };
  }
}
