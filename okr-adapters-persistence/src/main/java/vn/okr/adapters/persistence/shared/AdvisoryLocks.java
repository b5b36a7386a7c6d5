package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Advisory locks of PostgreSQL by name: they end with the transaction and need no row to hold. Two
 * names that share a hash only wait for one another without need.
 */
@ApplicationScoped
public class AdvisoryLocks {
  private final EntityManager database;

  AdvisoryLocks(EntityManager database) {
    this.database = database;
  }

  /** Waits for the lock, then holds it until the transaction ends. */
  public void hold(String name) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .setParameter("name", name)
        .getSingleResult();
  }

  /** Holds the lock until the transaction ends; false when another one holds it. */
  public boolean tryHold(String name) {
    return (boolean)
        database
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
            .setParameter("name", name)
            .getSingleResult();
  }
}
