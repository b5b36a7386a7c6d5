package vn.okr.application.kpi;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiRights;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/** Everyone reads KPIs, how they came to where they are, and who changed what (M5, M14). */
@ReadOnly
@UseCase
public class BrowseKpis {
  private final KpiReader reader;
  private final KpiAccess access;
  private final HistoryReader history;
  private final Time time;
  private final Settings settings;

  @Inject
  public BrowseKpis(
      KpiReader reader, KpiAccess access, HistoryReader history, Time time, Settings settings) {
    this.reader = reader;
    this.access = access;
    this.history = history;
    this.time = time;
    this.settings = settings;
  }

  /** The KPIs that match, in the order they were made. */
  public Page<KpiView> list(KpiFilter filter, PageRequest request) {
    return reader.page(filter, today(), request);
  }

  /**
   * One KPI.
   *
   * @throws NotFound when there is none
   */
  public KpiView get(KpiId id) {
    return reader.find(id, today()).orElseThrow(NotFound::new);
  }

  /** What the actor may do with a KPI that was read before. */
  public KpiActions actions(Actor actor, KpiView known) {
    Kpi kpi = known.kpi();
    KpiRights rights = access.in(actor, kpi.definition().unitId());
    return new KpiActions(rights.mayEdit(kpi), !kpi.archived() && rights.mayReport(kpi));
  }

  /** Whether the actor may give a unit, which there is, KPIs. */
  public boolean mayKeepIn(Actor actor, UnitId unit) {
    return access.in(actor, unit).mayKeep();
  }

  /** The units, but for archived ones, that the actor may give KPIs. */
  public List<Unit> unitsToKeepIn(Actor actor) {
    return access.keptBy(actor);
  }

  /**
   * The readings of a KPI in the order they were recorded, corrected ones included.
   *
   * @throws NotFound when there is no such KPI
   */
  public Page<KpiReadingView> readings(KpiId id, PageRequest request) {
    get(id);
    return reader.readings(id, request);
  }

  /** The same of a KPI that was read before. */
  public Page<KpiReadingView> readings(KpiView known, PageRequest request) {
    return reader.readings(known.kpi().id(), request);
  }

  /**
   * Who changed what about a KPI.
   *
   * @throws NotFound when there is no such KPI
   */
  public Page<HistoryView> history(KpiId id, PageRequest request) {
    get(id);
    return history.of(id.value(), request);
  }

  private LocalDate today() {
    return settings.current().dayOf(time.now());
  }
}
