package vn.okr.application.kpi;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Kpis;
import vn.okr.application.port.Units;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiRights;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;

/** Brings a KPI to an actor who may have it, with rights decided on what is stored. */
@ApplicationScoped
public class KpiAccess {
  private final Kpis kpis;
  private final Units units;

  @Inject
  public KpiAccess(Kpis kpis, Units units) {
    this.kpis = kpis;
    this.units = units;
  }

  /**
   * The KPI, locked for a change.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed when the actor may not change it
   */
  Kpi editable(Actor actor, KpiId id) {
    Kpi kpi = locked(id);
    in(actor, kpi.definition().unitId()).requireEdit(kpi);
    return kpi;
  }

  /**
   * The KPI, locked for a reading.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed when the actor may not report readings
   */
  Kpi reportable(Actor actor, KpiId id) {
    Kpi kpi = locked(id);
    in(actor, kpi.definition().unitId()).requireReport(kpi);
    return kpi;
  }

  /** What the actor may do with KPIs of a unit that there is. */
  KpiRights in(Actor actor, UnitId unit) {
    Owner owner = Owner.of(unit);
    return new KpiRights(
        actor, Objects.requireNonNull(units.affiliations(List.of(owner)).get(owner)));
  }

  /** Who is named as having changed the KPI, or reported a reading of it. */
  ActorId keeper(Actor actor, Kpi kpi) {
    return actor.standsInFor().isEmpty()
        ? actor.id()
        : in(actor, kpi.definition().unitId()).keeper(kpi);
  }

  /** The units, but for archived ones, that the actor may give KPIs, in the order of their ids. */
  List<Unit> keptBy(Actor actor) {
    List<Unit> all = units.all();
    Map<UnitId, Unit> byId = all.stream().collect(toMap(Unit::id, unit -> unit));
    return all.stream()
        .filter(unit -> !unit.archived())
        .filter(unit -> actor.admin() || isLedBy(actor, unit, byId))
        .toList();
  }

  private static boolean isLedBy(Actor actor, Unit unit, Map<UnitId, Unit> byId) {
    for (Unit one = unit; one != null; one = above(one, byId)) {
      if (actor.has(one.leads()::contains)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Unit above(Unit unit, Map<UnitId, Unit> byId) {
    UnitId parent = unit.parentId();
    return parent == null ? null : byId.get(parent);
  }

  private Kpi locked(KpiId id) {
    return kpis.findForUpdate(id).orElseThrow(NotFound::new);
  }
}
