package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** What every reader of initiatives tells. */
public abstract class InitiativeReaderContract extends PortContract {
  private Objective objective;
  private PersonId person;
  private Initiative one;
  private Initiative two;
  private Initiative beside;

  @BeforeEach
  void planWork() {
    person = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    objective =
        scene.add(anObjective(scene.cycle(), person).with(aKeyResult(), aKeyResult()).published());
    one = added(first(objective), person);
    beside = added(objective.keyResults().all().getLast().id(), null);
    two = added(first(objective), null);
    added(first(scene.add(anObjective(scene.cycle(), person).with(aKeyResult()))), person);
  }

  @Test
  void thoseUnderAKeyResultComeInTheirOrderWithNames() {
    // When
    List<InitiativeView> found =
        allPages(1, page -> ports.initiativeReader().under(first(objective), page));

    // Then
    assertThat(found)
        .containsExactly(new InitiativeView(one, "Hồ Thị Bưởi"), new InitiativeView(two, null));
  }

  @Test
  void thoseOfAnObjectiveAreUnderAnyOfItsKeyResults() {
    // When
    List<InitiativeView> found =
        inTransaction(() -> ports.initiativeReader().underAllOf(objective.id()));

    // Then
    assertThat(found).extracting(InitiativeView::initiative).containsExactly(one, beside, two);
  }

  private Initiative added(KeyResultId keyResult, @Nullable PersonId owner) {
    Initiative initiative =
        new Initiative(
            new InitiativeId(scene.id()),
            keyResult,
            new Initiative.Definition(new Title("Gọi khách"), owner, null, null),
            InitiativeState.IN_PROGRESS,
            0);
    run(() -> ports.initiatives().add(initiative));
    return initiative;
  }
}
