package vn.okr.testkit.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.ManageUnits.NewUnit;
import vn.okr.application.organisation.ManageUnits.UnitEdit;
import vn.okr.application.organisation.SignIn.Claims;
import vn.okr.application.progress.CycleProgress;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.OkrWorld;

/** Walks a scenario over the use cases, everything in memory. */
final class InMemoryDriver implements ScenarioDriver {
  private final OkrWorld world = new OkrWorld();

  @Override
  public LocalDate today() {
    return world.time.today();
  }

  @Override
  public PersonId signIn(Cast who) {
    return actor(who).person();
  }

  private Actor actor(Cast who) {
    Identity identity = new Identity("https://sso.example.vn", who.name());
    return world.signIn.signIn(
        new Claims(identity, who.name(), null, null, null, null, null, who == Cast.ADMIN));
  }

  @Override
  public UnitId company(Cast lead) {
    return make(new NewUnit(new Title("Công ty"), UnitKind.COMPANY, null, Set.of(signIn(lead))));
  }

  @Override
  public UnitId createUnit(String name, UnitKind kind, UnitId parent, Cast lead) {
    return make(new NewUnit(new Title(name), kind, parent, Set.of(signIn(lead))));
  }

  private UnitId make(NewUnit unit) {
    return tell(() -> world.manageUnits.create(admin(), () -> unit).id());
  }

  @Override
  public void moveUnit(UnitId unit, UnitId parent) {
    UnitEdit edit =
        new UnitEdit(Patch.keep(), Patch.keep(), Patch.to(parent), Patch.keep(), Patch.keep());
    tell(() -> world.manageUnits.edit(admin(), unit, _ -> {}, () -> edit));
  }

  @Override
  public void join(UnitId unit, Cast who) {
    ask(() -> world.manageUnits.addMember(admin(), unit, signIn(who), Precondition.none()));
  }

  @Override
  public CycleId planCycle(NewCycle cycle) {
    return tell(() -> world.planCycles.plan(admin(), () -> cycle).id());
  }

  @Override
  public void moveTo(CycleId cycle, CyclePhase phase, @Nullable String reason) {
    PhaseStep step = new PhaseStep(phase, Note.ofNullable(reason));
    tell(() -> world.planCycles.moveTo(admin(), cycle, () -> step));
  }

  @Override
  public ObjectiveId draftObjective(Cast as, NewObjective objective) {
    return tell(() -> world.draftObjectives.draft(actor(as), () -> objective));
  }

  @Override
  public void align(Cast as, ObjectiveId objective, List<Link> links) {
    Precondition any = _ -> {};
    ask(() -> world.alignObjectives.replace(actor(as), objective, any, () -> links));
  }

  @Override
  public void publish(Cast as, ObjectiveId objective) {
    ask(() -> world.publishObjectives.publish(actor(as), objective));
  }

  @Override
  public CheckInId checkIn(Cast as, KeyResultId keyResult, NewCheckIn checkIn) {
    return tell(
        () -> world.recordCheckIns.record(actor(as), keyResult, () -> checkIn).checkIn().id());
  }

  @Override
  public void close(Cast as, ObjectiveId objective, Grading grading) {
    ask(() -> world.closeObjectives.close(actor(as), objective, () -> grading));
  }

  @Override
  public void reopen(Cast as, ObjectiveId objective, String reason) {
    ask(() -> world.closeObjectives.reopen(actor(as), objective, () -> new Note(reason)));
  }

  @Override
  public Seen see(Cast as, ObjectiveId objective) {
    ObjectiveView view = tell(() -> world.browseObjectives.get(actor(as), objective));
    Closure closure = view.facts().objective().closure();
    return new Seen(
        view.facts().objective().state(),
        decimal(view.score()),
        closure == null ? null : decimal(closure.grade()),
        closure == null ? null : closure.outcome(),
        view.keyResults().stream().map(InMemoryDriver::see).toList());
  }

  private static Seen.SeenKeyResult see(KeyResultView view) {
    List<MilestoneId> steps =
        view.keyResult().definition().measure() instanceof Milestones(List<Milestone> all)
            ? all.stream().map(Milestone::id).toList()
            : List.of();
    return new Seen.SeenKeyResult(view.keyResult().id(), decimal(view.keyResult().score()), steps);
  }

  @Override
  public List<String> historyOf(Cast as, ObjectiveId objective) {
    return world
        .browseObjectives
        .history(actor(as), objective, PageRequest.first())
        .items()
        .stream()
        .map(line -> line.entry().what())
        .toList();
  }

  @Override
  public Figures progressOf(Cast as, CycleId cycle) {
    CycleProgress progress = world.followProgress.of(cycle);
    Map<Level, BigDecimal> levels = new HashMap<>();
    progress.levels().forEach((level, tally) -> put(levels, level, tally));
    Map<UnitId, BigDecimal> own = new HashMap<>();
    Map<UnitId, BigDecimal> below = new HashMap<>();
    progress
        .units()
        .forEach(
            unit -> {
              put(own, unit.unit().id(), unit.own());
              put(below, unit.unit().id(), unit.below());
            });
    BigDecimal company =
        progress.company() == null ? null : decimal(progress.company().own().progress());
    return new Figures(company, levels, own, below);
  }

  private static <K> void put(Map<K, BigDecimal> figures, K key, Tally tally) {
    BigDecimal progress = decimal(tally.progress());
    if (progress != null) {
      figures.put(key, progress);
    }
  }

  @Override
  public void eventually(Runnable assertion) {
    world.followAll();
    assertion.run();
  }

  private Actor admin() {
    return actor(Cast.ADMIN);
  }

  private static @Nullable BigDecimal decimal(@Nullable Score score) {
    return score == null ? null : score.toDecimal();
  }

  private static void ask(Runnable step) {
    tell(
        () -> {
          step.run();
          return true;
        });
  }

  private static <T> T tell(Supplier<T> step) {
    try {
      return step.get();
    } catch (OkrException refused) {
      throw new Refused(refused.code().value(), refused);
    }
  }
}
