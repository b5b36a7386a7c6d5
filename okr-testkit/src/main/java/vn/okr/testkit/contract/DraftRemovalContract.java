package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** What goes with a draft that is deleted, and what stays. */
public abstract class DraftRemovalContract extends PortContract {

  @Test
  void aDeletedDraftIsGoneWithItsKeyResults() {
    // Given
    Objective draft = scene.add(anObjective(scene.cycle(), scene.person()));
    KeyResultId keyResult = first(draft);

    // When
    run(() -> ports.objectives().remove(stored(draft)));

    // Then
    assertThat(inTransaction(() -> ports.objectives().find(draft.id()))).isEmpty();
    assertThat(inTransaction(() -> ports.objectives().ownersOf(List.of(keyResult)))).isEmpty();
  }

  @Test
  void aDeletedDraftTakesItsOwnLinksAndNoOthers() {
    // Given
    CycleId cycle = scene.cycle();
    UnitId unit = scene.department();
    PersonId person = scene.person();
    Objective upper = scene.add(anObjective(cycle, unit).published());
    Objective draft = scene.add(anObjective(cycle, person));
    Objective other = scene.add(anObjective(cycle, person));
    scene.link(draft, contributesTo(upper), supports(first(upper)));
    scene.link(other, contributesTo(upper));

    // When
    run(() -> ports.objectives().remove(stored(draft)));

    // Then
    assertThat(linksFrom(draft)).isEmpty();
    assertThat(linksFrom(other)).containsExactly(contributesTo(upper));
  }

  @Test
  void aDeletedDraftTakesTheLinksToItAndToItsKeyResults() {
    // Given
    CycleId cycle = scene.cycle();
    UnitId unit = scene.department();
    Objective draft = scene.add(anObjective(cycle, unit));
    Objective kept = scene.add(anObjective(cycle, unit).published());
    Objective lower = scene.add(anObjective(cycle, scene.person()));
    scene.link(lower, contributesTo(draft), contributesTo(kept), contributesTo(first(draft), 2));

    // When
    run(() -> ports.objectives().remove(stored(draft)));

    // Then
    assertThat(linksFrom(lower)).containsExactly(contributesTo(kept));
  }

  @Test
  void aDeletedKeyResultTakesTheLinksToItAlong() {
    // Given
    CycleId cycle = scene.cycle();
    Objective draft =
        scene.add(anObjective(cycle, scene.department()).with(aKeyResult(), aKeyResult()));
    Objective lower = scene.add(anObjective(cycle, scene.person()));
    KeyResultId kept = draft.keyResults().all().getLast().id();
    scene.link(lower, contributesTo(first(draft), 1), contributesTo(kept, 3));

    // When
    run(
        () -> {
          Objective read = stored(draft);
          read.deleteKeyResult(first(draft));
          ports.objectives().save(read);
        });

    // Then
    assertThat(linksFrom(lower)).containsExactly(contributesTo(kept, 3));
  }

  private Objective stored(Objective objective) {
    return at(ports.objectives().findAllForUpdate(List.of(objective.id())), objective.id());
  }

  private List<Link> linksFrom(Objective objective) {
    return inTransaction(() -> ports.links().from(objective.id()));
  }
}
