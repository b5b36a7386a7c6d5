package vn.okr.adapters.persistence.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/** A unit with its leads, read past entities where all of a company's are wanted. */
record WholeUnitRow(
    UUID id,
    String name,
    String kind,
    @Nullable UUID parentId,
    boolean archived,
    long revision,
    String leads) {
  static final Sql ALL =
      Sql.of(
          """
          select id, name, kind, parent_id, archived, revision,
                 %s
          from unit
          order by id"""
              .formatted(PersonIds.LEADS.formatted("unit.id")));

  Unit toUnit() {
    return new Unit(
        new UnitId(id),
        new Title(name),
        UnitKind.valueOf(kind),
        UnitMapping.unitId(parentId),
        PersonIds.in(leads),
        archived,
        revision);
  }
}
