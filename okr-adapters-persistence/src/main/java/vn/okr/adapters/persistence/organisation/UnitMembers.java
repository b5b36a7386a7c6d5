package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The rows of {@code unit_member}: who belongs where. */
@ApplicationScoped
class UnitMembers {
  private final EntityManager database;

  UnitMembers(EntityManager database) {
    this.database = database;
  }

  void add(UUID unit, UUID person) {
    change("insert into unit_member values (:unit, :person) on conflict do nothing", unit, person);
  }

  void remove(UUID unit, UUID person) {
    change("delete from unit_member where unit_id = :unit and person_id = :person", unit, person);
  }

  private void change(String sql, UUID unit, UUID person) {
    database
        .createNativeQuery(sql)
        .setParameter("unit", unit)
        .setParameter("person", person)
        .executeUpdate();
  }
}
