package vn.okr.adapters.persistence.organisation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Title;

/** Between a unit and its rows. */
final class UnitMapping {
  private UnitMapping() {}

  static Unit toUnit(UnitEntity entity) {
    return new Unit(
        new UnitId(entity.id),
        new Title(entity.name),
        entity.kind,
        unitId(entity.parentId),
        entity.leads.stream().map(PersonId::new).collect(Collectors.toSet()),
        entity.archived,
        entity.revision);
  }

  /** Changes the leads in place, so that only those who come or go are written. */
  static void write(Unit unit, UnitEntity entity) {
    UnitId parent = unit.parentId();
    entity.id = unit.id().value();
    entity.name = unit.name().value();
    entity.kind = unit.kind();
    entity.parentId = parent == null ? null : parent.value();
    entity.archived = unit.archived();
    entity.revision = unit.revision();
    Set<UUID> leads = unit.leads().stream().map(PersonId::value).collect(Collectors.toSet());
    entity.leads.retainAll(leads);
    entity.leads.addAll(leads);
  }

  static @Nullable UnitId unitId(@Nullable UUID id) {
    return id == null ? null : new UnitId(id);
  }
}
