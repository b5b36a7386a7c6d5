package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** Whom every reader of people tells to have left with goals still open. */
public abstract class LeaversContract extends PortContract {

  @Test
  void leaversAreThoseInactiveWithWhomSomethingIsOpen() {
    // Given
    CycleId cycle = scene.cycle();
    CycleId over = scene.add(aCycle().in(CyclePhase.CLOSED).build()).id();
    PersonId owner = scene.add(aPerson().inactive().build()).id();
    PersonId reporter = scene.add(aPerson().inactive().build()).id();
    PersonId done = scene.add(aPerson().inactive().build()).id();
    PersonId active = scene.person();
    UnitId unit = scene.department(active);
    scene.add(anObjective(cycle, owner).with(Examples.allMeasures(owner)).published());
    scene.add(anObjective(cycle, owner));
    scene.add(anObjective(cycle, owner).in(ObjectiveState.DROPPED));
    scene.add(anObjective(cycle, unit).with(Examples.allMeasures(reporter)).published());
    scene.add(anObjective(cycle, done).in(ObjectiveState.CLOSED));
    scene.add(anObjective(over, done).with(Examples.allMeasures(done)).published());
    scene.add(anObjective(cycle, active).published());

    // When
    List<Leaver> found = leaversAmong(List.of(owner, reporter, done, active));

    // Then
    assertThat(found)
        .extracting(one -> one.view().person().id(), Leaver::objectives, Leaver::keyResults)
        .containsExactly(tuple(owner, 2, 1), tuple(reporter, 0, 1));
  }

  @Test
  void leaversComeWithTheirUnitsPageByPage() {
    // Given
    UnitId unit = scene.department();
    List<PersonId> leavers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      PersonId leaver = scene.add(aPerson().inactive().build()).id();
      scene.join(unit, leaver);
      scene.add(anObjective(scene.cycle(), leaver));
      leavers.add(leaver);
    }

    // When
    List<Leaver> found = leaversAmong(leavers);

    // Then
    assertThat(found)
        .extracting(one -> one.view().person().id())
        .containsExactlyElementsOf(leavers);
    assertThat(found)
        .allSatisfy(
            one -> assertThat(one.view().units()).extracting(UnitRole::id).containsExactly(unit));
  }

  private List<Leaver> leaversAmong(List<PersonId> people) {
    List<Leaver> all = allPages(2, page -> ports.peopleReader().leavers(page));
    return all.stream().filter(one -> people.contains(one.view().person().id())).toList();
  }
}
