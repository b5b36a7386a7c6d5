package vn.okr.application.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.testkit.SmallCompany;

/** Who hears of a change: those who look at it, and of a draft nobody else. */
class AnnouncedTopicsTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void whatIsPublishedIsToldToItsOwnersPageAndItsCyclesToo() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.team));

    // When
    company.world.publishObjectives.publish(company.leader, draft.id());

    // Then
    assertThat(told())
        .containsOnly(Topic.of(draft.id()), Topic.of(draft.owner()), Topic.of(company.quarter));
  }

  @Test
  void aDraftIsToldToItsOwnPageAlone() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.team));

    // When
    handOver(draft);

    // Then
    assertThat(told()).containsOnly(Topic.of(draft.id()));
  }

  @Test
  void whatIsHandedOverIsToldToBothOwnersPages() {
    // Given
    Objective published = company.stored(anObjective(company.quarter, company.team).published());

    // When
    handOver(published);

    // Then
    assertThat(told())
        .containsOnly(
            Topic.of(published.id()),
            Topic.of(Owner.of(company.team)),
            Topic.of(Owner.of(company.beside)),
            Topic.of(company.quarter));
  }

  @Test
  void aStepOfTheCycleIsToldToItsPages() {
    // Given
    company.quarterIs(CyclePhase.PLANNING);

    // When
    company.world.planCycles.moveTo(
        company.admin, company.quarter, () -> new PhaseStep(CyclePhase.RUNNING, null));

    // Then
    assertThat(told()).containsExactly(Topic.of(company.quarter));
  }

  private void handOver(Objective objective) {
    company.world.draftObjectives.edit(
        company.admin,
        objective.id(),
        SmallCompany.ANY,
        () ->
            new ObjectiveEdit(
                Patch.keep(),
                Patch.keep(),
                Patch.keep(),
                Patch.to(Owner.of(company.beside)),
                new Note("Đúng nhóm hơn")));
  }

  private List<Topic> told() {
    return company.world.announcements.told();
  }
}
