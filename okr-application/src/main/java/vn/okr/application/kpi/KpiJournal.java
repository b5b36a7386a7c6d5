package vn.okr.application.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.FieldChanges;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.History;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Kpis;
import vn.okr.application.port.Time;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;

/** The one way a KPI is written: the change and its lines of history; screens are told after it. */
@ApplicationScoped
public class KpiJournal {
  private final Kpis kpis;
  private final KpiAccess access;
  private final History history;
  private final Announcements announcements;
  private final Ids ids;
  private final Time time;

  @Inject
  public KpiJournal(
      Kpis kpis,
      KpiAccess access,
      History history,
      Announcements announcements,
      Ids ids,
      Time time) {
    this.kpis = kpis;
    this.access = access;
    this.history = history;
    this.announcements = announcements;
    this.ids = ids;
    this.time = time;
  }

  /** Stores a new KPI. */
  void add(Actor actor, Kpi kpi) {
    kpis.add(kpi);
    record(actor, null, kpi);
    announce(kpi);
  }

  /** Stores what was decided otherwise about a KPI, if anything was. */
  Kpi save(Actor actor, Kpi before, Kpi after) {
    if (KpiChanges.between(before, after).isEmpty()) {
      return before;
    }
    kpis.save(after);
    record(actor, before, after);
    announce(after);
    return after;
  }

  /** Stores what a reading moved, which is no edit and has a history of its own. */
  void saveStanding(Kpi kpi) {
    kpis.save(kpi);
    announce(kpi);
  }

  private void record(Actor actor, @Nullable Kpi before, Kpi after) {
    FieldChanges changes = KpiChanges.between(before, after);
    ActorId by = access.keeper(actor, before == null ? after : before);
    history.append(changes.toHistory("KPI", after.id().value(), by, time.now(), null, ids));
  }

  private void announce(Kpi kpi) {
    announcements.announceAfterCommit(Set.of(Topic.of(kpi.id())));
  }
}
