package vn.okr.application.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/** Fetches all that check-ins on some key results need, in a constant number of statements. */
@ApplicationScoped
public class CheckInDesks {
  private final Objectives objectives;
  private final CheckIns checkIns;
  private final Units units;
  private final Cycles cycles;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public CheckInDesks(
      Objectives objectives,
      CheckIns checkIns,
      Units units,
      Cycles cycles,
      Ids ids,
      Time time,
      Settings settings) {
    this.objectives = objectives;
    this.checkIns = checkIns;
    this.units = units;
    this.cycles = cycles;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * A desk for the key results, with their objectives locked, and their cycles held, to the end.
   */
  CheckInDesk open(Actor actor, Collection<KeyResultId> keyResults) {
    Map<KeyResultId, ObjectiveId> owners = objectives.ownersOf(keyResults);
    Map<ObjectiveId, Objective> locked = objectives.findAllForUpdate(Set.copyOf(owners.values()));
    Map<KeyResultId, Objective> byKeyResult = new HashMap<>();
    owners.forEach(
        (keyResult, owner) -> {
          Objective objective = locked.get(owner);
          if (objective != null) {
            byKeyResult.put(keyResult, objective);
          }
        });
    Instant now = time.now();
    return new CheckInDesk(
        actor,
        byKeyResult,
        units.affiliations(
            locked.values().stream().map(Objective::owner).collect(Collectors.toSet())),
        cycles.findAllHeld(
            locked.values().stream().map(Objective::cycleId).collect(Collectors.toSet())),
        checkIns.logsOf(byKeyResult.keySet()),
        new CheckInDesk.Moment(now, settings.current().dayOf(now)),
        ids);
  }
}
