package vn.okr.application.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Ids;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.checkin.EffectiveDay;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** Takes one actor's check-ins within one transaction; everything it needs is on the desk. */
final class CheckInDesk {
  /** When the check-ins are recorded, and the day it is in the organisation. */
  record Moment(Instant now, LocalDate today) {}

  private final Actor actor;
  private final Map<KeyResultId, Objective> objectives;
  private final Map<Owner, Affiliation> places;
  private final Map<CycleId, Cycle> cycles;
  private final Map<KeyResultId, CheckInLog> logs;
  private final Moment moment;
  private final Ids ids;
  private final Set<Objective> touched = new LinkedHashSet<>();
  private final List<CheckIn> recorded = new ArrayList<>();

  CheckInDesk(
      Actor actor,
      Map<KeyResultId, Objective> objectives,
      Map<Owner, Affiliation> places,
      Map<CycleId, Cycle> cycles,
      Map<KeyResultId, CheckInLog> logs,
      Moment moment,
      Ids ids) {
    this.actor = actor;
    this.objectives = objectives;
    this.places = places;
    this.cycles = cycles;
    this.logs = new HashMap<>(logs);
    this.moment = moment;
    this.ids = ids;
  }

  /**
   * Lets the actor check in on the key result, or not.
   *
   * @throws OkrException not found, or not allowed
   */
  void requireMayCheckIn(KeyResultId keyResult) {
    Objective objective = objectiveOf(keyResult);
    rights(objective).requireCheckIn(objective, objective.keyResults().get(keyResult));
  }

  /** Whether the key result takes the reading of a KPI as a check-in: what it takes from people. */
  boolean takes(KeyResultId keyResult, KpiReading reading) {
    Objective objective = objectiveOf(keyResult);
    Cycle cycle = Objects.requireNonNull(cycles.get(objective.cycleId()));
    KeyResult one = objective.keyResults().get(keyResult);
    CheckIn wrong = madeOf(keyResult, reading.corrects());
    return objective.state() == ObjectiveState.PUBLISHED
        && !one.dropped()
        && one.definition().measure().accepts(new Reading.OfValue(reading.value()))
        && cycle.acceptsCheckIns()
        && cycle.period().includes(reading.on())
        && (wrong == null || isInForce(keyResult, wrong));
  }

  /** Records the reading of a KPI, which the key result takes; its correction as one. */
  void record(KeyResultId keyResult, KpiReading reading) {
    CheckIn wrong = madeOf(keyResult, reading.corrects());
    NewCheckIn asked =
        new NewCheckIn(
            new Reading.OfValue(reading.value()),
            null,
            reading.note(),
            null,
            reading.on(),
            wrong == null ? null : wrong.id());
    record(keyResult, asked, reading.by(), new KpiSource(reading.kpiId(), reading.id()));
  }

  /**
   * Records one check-in.
   *
   * @throws OkrException when the check-in breaks a rule or comes at the wrong time
   */
  Recorded record(KeyResultId keyResult, NewCheckIn asked) {
    Objective objective = objectiveOf(keyResult);
    ActorId by = rights(objective).reporter(objective.keyResults().get(keyResult));
    return record(keyResult, asked, by, null);
  }

  private Recorded record(
      KeyResultId keyResult, NewCheckIn asked, ActorId by, @Nullable KpiSource source) {
    Objective objective = objectiveOf(keyResult);
    Cycle cycle = Objects.requireNonNull(cycles.get(objective.cycleId()));
    KeyResult.Definition definition = objective.keyResults().get(keyResult).definition();
    definition.measure().requireFits(asked.reading());
    cycle.requireAcceptsCheckIns();
    CheckInLog log = logOf(keyResult);
    CheckIn corrected = corrected(log, asked.corrects());
    CheckIn checkIn = checkIn(keyResult, asked, corrected, cycle, by, source);
    CheckInLog longer = log.with(checkIn);
    objective.checkedIn(keyResult, longer.standing(definition.measure()));
    logs.put(keyResult, longer);
    touched.add(objective);
    recorded.add(checkIn);
    return new Recorded(checkIn, objective.keyResults().get(keyResult).score());
  }

  /** The objectives whose standings moved. */
  Set<Objective> touched() {
    return touched;
  }

  /** All that was recorded, in order. */
  List<CheckIn> recorded() {
    return recorded;
  }

  private CheckIn checkIn(
      KeyResultId keyResult,
      NewCheckIn asked,
      @Nullable CheckIn corrected,
      Cycle cycle,
      ActorId by,
      @Nullable KpiSource source) {
    return new CheckIn(
        new CheckInId(ids.next()),
        keyResult,
        EffectiveDay.of(asked.on(), corrected, cycle.period(), moment.today()),
        moment.now(),
        by,
        asked.reading(),
        asked.confidence(),
        asked.note(),
        asked.blockers(),
        asked.corrects(),
        source);
  }

  private ObjectiveRights rights(Objective objective) {
    return new ObjectiveRights(actor, Objects.requireNonNull(places.get(objective.owner())));
  }

  private @Nullable CheckIn madeOf(KeyResultId keyResult, @Nullable KpiReadingId reading) {
    return reading == null ? null : logOf(keyResult).madeOf(reading);
  }

  private boolean isInForce(KeyResultId keyResult, CheckIn checkIn) {
    return logOf(keyResult).inForce().contains(checkIn);
  }

  private CheckInLog logOf(KeyResultId keyResult) {
    return Objects.requireNonNull(logs.get(keyResult));
  }

  private static @Nullable CheckIn corrected(CheckInLog log, @Nullable CheckInId wrong) {
    return wrong == null ? null : log.requireCorrectable(wrong);
  }

  private Objective objectiveOf(KeyResultId keyResult) {
    Objective objective = objectives.get(keyResult);
    if (objective == null) {
      throw new NotFound();
    }
    return objective;
  }
}
