package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import vn.okr.application.port.ConsistentReads;

/** PostgreSQL's snapshot, taken by the first read; one that only reads never fails for it. */
@ApplicationScoped
class PostgresConsistentReads implements ConsistentReads {
  private final Session database;

  PostgresConsistentReads(Session database) {
    this.database = database;
  }

  @Override
  public void begin() {
    database
        .createNativeMutationQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }
}
