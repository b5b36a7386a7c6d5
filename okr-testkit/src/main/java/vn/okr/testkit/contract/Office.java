package vn.okr.testkit.contract;

import static vn.okr.testkit.CycleBuilder.aCycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.plain.PlainFigures;

/**
 * Where a history takes place: a company in any store, with a running quarter in a running year.
 */
final class Office {
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
  private static final int AMPLE_FOCUS = 1_000;
  private static final int FEW = 12;

  final Ports ports;
  final UseCasesOver does;
  final Actor admin;

  /** The year, and a quarter of it. */
  final List<CycleId> cycles;

  /** From the company down to someone in a team. */
  final List<Owner> topDown;

  /** Every objective that was ever drafted here. */
  final List<ObjectiveId> goals = new ArrayList<>();

  Office(Ports ports, Scene scene) {
    this.ports = ports;
    does = new UseCasesOver(ports, TODAY);
    does.settings.set(withAmpleFocus(OrganisationSettings.DEFAULT));
    admin = new Actor(scene.person(), true);
    CycleId year =
        scene
            .add(aCycle().lasting(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).build())
            .id();
    cycles = List.of(year, scene.add(aCycle().within(year).build()).id());
    UnitId department = scene.department();
    UnitId team = scene.team(department);
    PersonId member = scene.person();
    scene.join(team, member);
    topDown =
        List.of(Owner.of(scene.company()), Owner.of(department), Owner.of(team), Owner.of(member));
  }

  private static OrganisationSettings withAmpleFocus(OrganisationSettings usual) {
    return new OrganisationSettings(
        usual.zone(),
        AMPLE_FOCUS,
        usual.cadenceDays(),
        usual.graceDays(),
        usual.onTrackFrom(),
        usual.atRiskFrom(),
        usual.progressingFrom(),
        usual.onCourseFrom());
  }

  /** Whether goals of the one cycle may rest on goals of the other. */
  boolean isWithin(CycleId lower, CycleId upper) {
    return lower.equals(upper) || upper.equals(cycles.getFirst());
  }

  /** Does something in a transaction of its own; whether it was not refused. */
  boolean attempt(Runnable work) {
    try {
      return ports
          .transactions()
          .inTransaction(
              () -> {
                work.run();
                return true;
              });
    } catch (OkrException refused) {
      return false;
    }
  }

  /** Lets everything follow what moved below it. */
  void followAll() {
    boolean more = true;
    while (more) {
      more = ports.transactions().inTransaction(does.rollUpScores::followOnce);
    }
  }

  /** The objectives as they are stored in one of the states. */
  List<Objective> storedIn(Set<ObjectiveState> states) {
    return stored(goals, states);
  }

  /** Those of a few that chance picks; it need not look at all of them. */
  List<Objective> someIn(Set<ObjectiveState> states, Chance chance) {
    Set<ObjectiveId> few = new LinkedHashSet<>();
    for (int i = 0; i < FEW && !goals.isEmpty(); i++) {
      few.add(goals.get(chance.below(goals.size())));
    }
    return stored(few, states);
  }

  private List<Objective> stored(Collection<ObjectiveId> ids, Set<ObjectiveState> states) {
    Map<ObjectiveId, Objective> found =
        ports.transactions().inTransaction(() -> ports.objectives().findAll(ids));
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(found.get(id)))
        .filter(goal -> states.contains(goal.state()))
        .toList();
  }

  /** What all of it amounts to by the text of the rules. */
  PlainFigures figures() {
    return ports.transactions().inTransaction(this::readFigures);
  }

  private PlainFigures readFigures() {
    Map<ObjectiveId, Objective> objectives = ports.objectives().findAll(goals);
    Map<ObjectiveId, List<Link>> links = new HashMap<>();
    objectives.keySet().forEach(id -> links.put(id, ports.links().from(id)));
    List<KeyResultId> keyResults =
        objectives.values().stream()
            .flatMap(objective -> objective.keyResults().all().stream())
            .map(KeyResult::id)
            .toList();
    Map<KeyResultId, List<CheckIn>> checkIns = new HashMap<>();
    ports.checkIns().logsOf(keyResults).forEach((id, log) -> checkIns.put(id, log.all()));
    return new PlainFigures(objectives, links, checkIns);
  }
}
