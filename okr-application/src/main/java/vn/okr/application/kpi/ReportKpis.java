package vn.okr.application.kpi;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.UseCase;
import vn.okr.application.checkin.CheckInsOfReadings;
import vn.okr.application.port.Ids;
import vn.okr.application.port.KpiFeeds;
import vn.okr.application.port.KpiReadings;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.kpi.ReadingDay;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;

/** An owner or a machine says what a KPI was found to be (M14). */
@UseCase
public class ReportKpis {
  private final KpiAccess access;
  private final KpiJournal journal;
  private final KpiReadings readings;
  private final KpiFeeds feeds;
  private final CheckInsOfReadings checkIns;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public ReportKpis(
      KpiAccess access,
      KpiJournal journal,
      KpiReadings readings,
      KpiFeeds feeds,
      CheckInsOfReadings checkIns,
      Ids ids,
      Time time,
      Settings settings) {
    this.access = access;
    this.journal = journal;
    this.readings = readings;
    this.feeds = feeds;
    this.checkIns = checkIns;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Records a reading, and checks in on the key results that the KPI feeds; a wrong one is
   * corrected by another that names it.
   *
   * @throws NotFound when there is no such KPI
   * @throws NotAllowed when the actor may not report readings
   * @throws Conflict {@code illegal-transition} once the KPI is archived
   * @throws RuleViolated {@code future-date}; {@code unknown-reference} or {@code
   *     already-corrected} for what it corrects
   */
  public KpiReading record(Actor actor, KpiId id, Supplier<NewKpiReading> asked) {
    Kpi kpi = access.reportable(actor, id);
    NewKpiReading said = asked.get();
    kpi.requireTakesReadings();
    KpiReading reading = reading(access.keeper(actor, kpi), id, said);
    readings.add(reading);
    journal.saveStanding(kpi.standingAt(readings.latestOf(id).orElse(null)));
    checkIns.record(actor, feeds.fedBy(id), reading);
    return reading;
  }

  private KpiReading reading(ActorId by, KpiId id, NewKpiReading said) {
    KpiReading corrected = corrected(id, said.corrects());
    Instant now = time.now();
    return new KpiReading(
        new KpiReadingId(ids.next()),
        id,
        ReadingDay.of(said.on(), corrected, settings.current().dayOf(now)),
        now,
        by,
        said.value(),
        said.note(),
        said.corrects());
  }

  private @Nullable KpiReading corrected(KpiId id, @Nullable KpiReadingId wrong) {
    if (wrong == null) {
      return null;
    }
    KpiReading found =
        readings
            .find(wrong)
            .filter(reading -> reading.kpiId().equals(id))
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/corrects"));
    if (readings.isCorrected(wrong)) {
      throw new RuleViolated(ErrorCode.ALREADY_CORRECTED, "/corrects");
    }
    return found;
  }
}
