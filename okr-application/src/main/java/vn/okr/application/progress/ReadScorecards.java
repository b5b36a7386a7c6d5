package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.shared.NotFound;

/** Everyone reads the grading sheet of a unit or a person; one owner's at a time (M6, M16). */
@ReadOnly
@UseCase
public class ReadScorecards {
  private final ConsistentReads reads;
  private final ObjectiveReader objectives;
  private final ProgressReader progress;
  private final Cycles cycles;
  private final People people;
  private final Time time;
  private final Settings settings;

  @Inject
  public ReadScorecards(
      ConsistentReads reads,
      ObjectiveReader objectives,
      ProgressReader progress,
      Cycles cycles,
      People people,
      Time time,
      Settings settings) {
    this.reads = reads;
    this.objectives = objectives;
    this.progress = progress;
    this.cycles = cycles;
    this.people = people;
    this.time = time;
    this.settings = settings;
  }

  /**
   * A unit's grading sheet, with what lies below beside it.
   *
   * @throws NotFound for an unknown unit or cycle
   */
  public Scorecard ofUnit(Actor actor, UnitId id, CycleId cycleId) {
    return sheetOfUnit(actor, id, cycleId).scorecard();
  }

  /**
   * The same, with the unit above and the units right below.
   *
   * @throws NotFound for an unknown unit or cycle
   */
  public UnitSheet sheetOfUnit(Actor actor, UnitId id, CycleId cycleId) {
    reads.begin();
    ProgressReader.Tallies tallies = progress.count(cycleId, id, settings.current());
    Cycle cycle = tallies.cycle();
    UnitTree tree = tallies.tree();
    ProgressBoard board = tallies.toBoard();
    UnitProgress unit = FollowProgress.progress(tree, board, id);
    Owner owner = Owner.of(id);
    List<ObjectiveView> views = views(actor, cycle, owner);
    String name = unit.unit().name();
    Scorecard scorecard =
        new Scorecard(
            cycle, owner, name, views, unit.own(), unit.below(), Scorecard.advice(owner, views));
    UnitId above = unit.unit().parentId();
    return new UnitSheet(
        scorecard,
        unit.unit(),
        above == null ? null : tree.find(above),
        tree.nodes().stream()
            .filter(node -> id.equals(node.parentId()))
            .map(node -> FollowProgress.progress(tree, board, node.id()))
            .toList());
  }

  /** The progress of an owner's own objectives in every cycle they had some. */
  public List<ProgressReader.OwnProgress> trend(Owner owner) {
    return progress.ownByCycle(owner);
  }

  /**
   * A person's grading sheet.
   *
   * @throws NotFound for an unknown person or cycle
   */
  public Scorecard ofPerson(Actor actor, PersonId id, CycleId cycleId) {
    reads.begin();
    Cycle cycle = cycles.find(cycleId).orElseThrow(NotFound::new);
    Person person = people.find(id).orElseThrow(NotFound::new);
    Owner owner = Owner.of(id);
    List<ObjectiveView> views = views(actor, cycle, owner);
    return Scorecard.ofOwn(cycle, owner, person.displayName().value(), views, settings.current());
  }

  private List<ObjectiveView> views(Actor actor, Cycle cycle, Owner owner) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return objectives.ofOwner(cycle.id(), owner, actor).stream()
        .map(facts -> ObjectiveView.of(facts, today, current))
        .toList();
  }
}
