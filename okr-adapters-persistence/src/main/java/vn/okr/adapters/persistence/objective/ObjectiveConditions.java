package vn.okr.adapters.persistence.objective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;

/** A filter but for its words, as conditions on the objective {@code o} and its cycle {@code c}. */
final class ObjectiveConditions {
  private static final String BELOW =
      """
      with recursive below (id) as (
        select id from unit where id = :unit
        union
        select u.id from unit u join below b on u.parent_id = b.id)
      select id from below""";

  private static final String OF_UNIT_OR_BELOW =
      """
      o.owner_unit_id in (%1$s)
      or exists (
        select from unit_person s
        where s.person_id = o.owner_person_id and s.unit_id in (%1$s))"""
          .formatted(BELOW);

  private static final String ALIGNED =
      """
      exists (
        select from link l
        join objective upper on upper.id = l.to_objective_id and upper.state <> 'DRAFT'
        where l.from_objective_id = o.id and l.kind = 'CONTRIBUTES')""";

  private ObjectiveConditions() {}

  static List<Sql> of(ObjectiveFilter filter, LocalDate today, OrganisationSettings settings) {
    List<Sql> all = new ArrayList<>(ofOwner(filter));
    if (filter.cycle() != null) {
      all.add(Sql.of("o.cycle_id = :cycle").with("cycle", filter.cycle().value()));
    }
    if (filter.state() != null) {
      all.add(Sql.of("o.state = :state").with("state", filter.state().name()));
    }
    if (filter.band() != null) {
      all.add(BandRange.of(filter.band(), settings).toSql());
    }
    if (filter.status() != null) {
      all.add(StatusCondition.of(filter.status(), today, settings));
    }
    if (filter.aligned() != null) {
      all.add(Sql.of(filter.aligned() ? ALIGNED : "not " + ALIGNED));
    }
    return all;
  }

  private static List<Sql> ofOwner(ObjectiveFilter filter) {
    List<Sql> all = new ArrayList<>();
    if (filter.unit() != null) {
      all.add(ofUnit(filter.unit(), filter.below()));
    }
    if (filter.person() != null) {
      all.add(Sql.of("o.owner_person_id = :person").with("person", filter.person().value()));
    }
    if (filter.level() != null) {
      all.add(ofLevel(filter.level()));
    }
    return all;
  }

  private static Sql ofUnit(UnitId unit, boolean below) {
    return Sql.of(below ? OF_UNIT_OR_BELOW : "o.owner_unit_id = :unit").with("unit", unit.value());
  }

  private static Sql ofLevel(Level level) {
    return switch (level) {
      case INDIVIDUAL -> Sql.of("o.owner_person_id is not null");
      case COMPANY, DEPARTMENT, TEAM ->
          Sql.of("o.owner_unit_id in (select id from unit where kind = :level)")
              .with("level", level.name());
    };
  }
}
