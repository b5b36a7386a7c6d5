package vn.okr.adapters.persistence.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.hibernate.Session;
import vn.okr.application.port.MonthlyStorage;

/** A partition of each table for each month, made by a function that the migrations bring. */
@ApplicationScoped
class PostgresMonths implements MonthlyStorage {
  private final Session database;

  PostgresMonths(Session database) {
    this.database = database;
  }

  @Override
  public int prepare(YearMonth first, YearMonth last) {
    return database
        .createNativeQuery("select prepare_months(:first, :last)", Integer.class)
        .setParameter("first", first.atDay(1))
        .setParameter("last", last.atDay(1))
        .getSingleResult();
  }
}
