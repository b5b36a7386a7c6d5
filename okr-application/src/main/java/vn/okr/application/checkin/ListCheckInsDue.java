package vn.okr.application.checkin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/** Someone sees what they owe: the key results to check in on, the longest unheard of first. */
@ReadOnly
@UseCase
public class ListCheckInsDue {
  private final ObjectiveReader objectives;
  private final Units units;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public ListCheckInsDue(
      ObjectiveReader objectives, Units units, Cycles cycles, Time time, Settings settings) {
    this.objectives = objectives;
    this.units = units;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The actor's own, and of those they stand in for: key results they own, of their own objectives,
   * and of the units they lead themselves; none while the cycle takes no check-ins.
   *
   * @throws NotFound for an unknown cycle
   */
  public List<CheckInDue> mine(Actor actor, CycleId cycle) {
    return takesCheckIns(cycle)
        ? rows(actor, objectives.reportedBy(cycle, actor.people(), actor))
        : List.of();
  }

  /**
   * Those of a unit's own objectives that the actor may check in on.
   *
   * @throws NotFound for an unknown cycle
   */
  public List<CheckInDue> ofUnit(Actor actor, UnitId unit, CycleId cycle) {
    return takesCheckIns(cycle)
        ? rows(actor, objectives.ofOwner(cycle, Owner.of(unit), actor))
        : List.of();
  }

  private boolean takesCheckIns(CycleId id) {
    Cycle cycle = cycles.find(id).orElseThrow(NotFound::new);
    return cycle.phase() == CyclePhase.RUNNING || cycle.phase() == CyclePhase.GRADING;
  }

  private List<CheckInDue> rows(Actor actor, Collection<ObjectiveFacts> found) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    Map<Owner, Affiliation> places =
        units.affiliations(
            found.stream().map(facts -> facts.objective().owner()).collect(Collectors.toSet()));
    return found.stream()
        .filter(facts -> facts.objective().state() == ObjectiveState.PUBLISHED)
        .map(facts -> ObjectiveView.of(facts, today, current))
        .flatMap(view -> rows(rights(actor, view, places), view, today, current))
        .sorted(CheckInDue.OLDEST_FIRST)
        .toList();
  }

  private static ObjectiveRights rights(
      Actor actor, ObjectiveView view, Map<Owner, Affiliation> places) {
    Owner owner = view.facts().objective().owner();
    return new ObjectiveRights(actor, Objects.requireNonNull(places.get(owner)));
  }

  private static Stream<CheckInDue> rows(
      ObjectiveRights rights, ObjectiveView view, LocalDate today, OrganisationSettings current) {
    return view.keyResults().stream()
        .filter(keyResult -> !keyResult.keyResult().dropped())
        .filter(keyResult -> rights.mayCheckIn(keyResult.keyResult()))
        .map(keyResult -> CheckInDue.of(view, keyResult, today, current));
  }
}
