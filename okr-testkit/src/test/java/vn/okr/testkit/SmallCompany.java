package vn.okr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.okr.application.PageRequest;
import vn.okr.application.Precondition;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;

/**
 * A company with someone in every place the table of rights names: a department with a team in it
 * and a team beside that, a running quarter within a running year. It is the tenth of August.
 */
public final class SmallCompany {
  public static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
  public static final Precondition ANY = Precondition.none();

  public final OkrWorld world = new OkrWorld();
  public final Actor admin = new Actor(person("Quản trị").person(), true);
  public final Actor ceo = person("Tổng giám đốc");
  public final Actor head = person("Trưởng phòng");
  public final Actor leader = person("Trưởng nhóm");
  public final Actor leaderBeside = person("Trưởng nhóm bên cạnh");
  public final Actor member = person("Thành viên");
  public final Actor colleague = person("Đồng nghiệp");
  public final Actor stranger = person("Người ngoài");
  public final UnitId root;
  public final UnitId department;
  public final UnitId team;
  public final UnitId beside;
  public final CycleId year;
  public final CycleId quarter;

  public SmallCompany() {
    root = unit(aUnit().ledBy(ceo.person()));
    department = unit(aUnit().named("Phòng Tiếp thị").departmentOf(root).ledBy(head.person()));
    team = unit(aUnit().named("Nhóm Nội dung").teamOf(department).ledBy(leader.person()));
    beside = unit(aUnit().named("Nhóm Sự kiện").teamOf(department).ledBy(leaderBeside.person()));
    world.units.addMember(team, member.person());
    world.units.addMember(team, colleague.person());
    year = cycle(aCycle().lasting(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    quarter = cycle(aCycle().within(year));
    world.time.goTo(TODAY);
  }

  /** Adds someone who stands nowhere yet. */
  public Actor person(String name) {
    var person = aPerson().named(name).build();
    world.people.add(person);
    return new Actor(person.id(), false);
  }

  /** Adds a unit. */
  public UnitId unit(UnitBuilder builder) {
    var unit = builder.build();
    world.units.add(unit);
    return unit.id();
  }

  /** Adds a cycle. */
  public CycleId cycle(CycleBuilder builder) {
    Cycle cycle = builder.build();
    world.cycles.add(cycle);
    return cycle.id();
  }

  /** Takes the quarter a step on or back, in the store. */
  public void quarterIs(CyclePhase phase) {
    Cycle now = world.cycles.find(quarter).orElseThrow();
    world.cycles.save(
        new Cycle(
            quarter,
            now.name(),
            now.period(),
            now.parentId(),
            phase,
            now.runningSince(),
            now.revision() + 1));
  }

  /** Adds an objective as it is. */
  public Objective stored(ObjectiveBuilder builder) {
    Objective objective = builder.build();
    world.objectives.add(objective);
    return objective;
  }

  /** Lets one objective rest on others, as it is. */
  public void link(Objective from, Link... links) {
    world.links.replace(from.id(), List.of(links));
  }

  /** The objective as the admin sees it. */
  public ObjectiveView see(ObjectiveId id) {
    return world.browseObjectives.get(admin, id);
  }

  /** The key result of an objective, counted from 0. */
  public KeyResultId keyResult(ObjectiveId objective, int index) {
    return see(objective).keyResults().get(index).keyResult().id();
  }

  /** Checks in today. */
  public void checkIn(Actor actor, KeyResultId keyResult, Reading reading) {
    world.recordCheckIns.record(actor, keyResult, () -> said(reading));
  }

  /** A check-in that says nothing but a reading. */
  public static NewCheckIn said(Reading reading) {
    return new NewCheckIn(reading, null, null, null, null, null);
  }

  /** The history of an objective, the oldest line first. */
  public List<HistoryView> historyOf(ObjectiveId objective) {
    return world.browseObjectives.history(admin, objective, PageRequest.first()).items();
  }

  /** What a step is refused with. */
  public static OkrException refusalOf(Runnable step) {
    Throwable thrown = catchThrowable(step::run);
    assertThat(thrown).isInstanceOf(OkrException.class);
    return (OkrException) thrown;
  }

  /** The body of a request that must not be read. */
  public static <T> Supplier<T> unread() {
    return () -> {
      throw new AssertionError("the body was read");
    };
  }
}
