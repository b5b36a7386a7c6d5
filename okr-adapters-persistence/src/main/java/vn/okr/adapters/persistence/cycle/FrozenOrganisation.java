package vn.okr.adapters.persistence.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.okr.domain.cycle.CycleId;

/** The rows that keep the organisation of the day a cycle was closed. */
@ApplicationScoped
class FrozenOrganisation {
  /** One statement, so that people and units are those of one moment, whoever moves meanwhile. */
  private static final String FREEZE =
      """
      with units as (
        insert into cycle_unit (cycle_id, unit_id, name, kind, parent_id)
        select :cycle, id, name, kind, parent_id from unit)
      insert into cycle_affiliation (cycle_id, person_id, unit_id)
      select :cycle, person_id, unit_id from unit_member
      union
      select :cycle, person_id, unit_id from unit_lead
      """;

  private final EntityManager database;

  FrozenOrganisation(EntityManager database) {
    this.database = database;
  }

  void freeze(CycleId cycle) {
    change(FREEZE, cycle);
  }

  void thaw(CycleId cycle) {
    change("delete from cycle_unit where cycle_id = :cycle", cycle);
    change("delete from cycle_affiliation where cycle_id = :cycle", cycle);
  }

  private void change(String sql, CycleId cycle) {
    database.createNativeQuery(sql).setParameter("cycle", cycle.value()).executeUpdate();
  }
}
