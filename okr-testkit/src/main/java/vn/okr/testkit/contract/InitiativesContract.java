package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Title;

/** What every store of initiatives holds to. */
public abstract class InitiativesContract extends PortContract {
  private Objective draft;
  private KeyResultId keyResult;

  @BeforeEach
  void draftAnObjective() {
    draft = scene.add(anObjective(scene.cycle(), scene.person()).with(aKeyResult(), aKeyResult()));
    keyResult = first(draft);
  }

  @Test
  void whatWasAddedComesBack() {
    // Given
    Initiative bare = initiative(new Initiative.Definition(new Title("Gọi"), null, null, null));
    Initiative full =
        initiative(
            new Initiative.Definition(
                new Title("Mời thầu"),
                scene.person(),
                LocalDate.of(2026, 9, 30),
                new WebLink("https://example.com/1")));

    // When
    run(() -> ports.initiatives().add(bare));
    run(() -> ports.initiatives().add(full));

    // Then
    assertThat(inTransaction(() -> ports.initiatives().find(bare.id()))).contains(bare);
    assertThat(inTransaction(() -> ports.initiatives().find(full.id()))).contains(full);
    assertThat(inTransaction(() -> ports.initiatives().countUnder(keyResult))).isEqualTo(2);
  }

  @Test
  void anUnknownOneIsNone() {
    // When
    var found = inTransaction(() -> ports.initiatives().find(new InitiativeId(scene.id())));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void aChangeReplacesEverythingAtTheNextRevision() {
    // Given
    Initiative before = added();
    Initiative after =
        before.changed(
            new Initiative.Definition(new Title("Khác"), scene.person(), null, null),
            InitiativeState.DONE);

    // When
    run(() -> ports.initiatives().save(after));

    // Then
    assertThat(inTransaction(() -> ports.initiatives().find(before.id()))).contains(after);
  }

  @Test
  void aRevisionThatDoesNotFollowIsRefused() {
    // Given
    Initiative stored = added();
    Initiative ahead = stored.changed(stored.definition(), InitiativeState.DONE);

    // When
    var saved = refusalOf(() -> ports.initiatives().save(stored));
    var removed = refusalOf(() -> ports.initiatives().remove(ahead));

    // Then
    assertThat(saved.code()).isEqualTo(ErrorCode.STALE);
    assertThat(removed.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(() -> ports.initiatives().find(stored.id()))).contains(stored);
  }

  @Test
  void whatWasRemovedIsGoneAndTheOthersStay() {
    // Given
    Initiative gone = added();
    Initiative kept = added();

    // When
    run(() -> ports.initiatives().remove(gone));

    // Then
    assertThat(inTransaction(() -> ports.initiatives().find(gone.id()))).isEmpty();
    assertThat(inTransaction(() -> ports.initiatives().find(kept.id()))).contains(kept);
  }

  @Test
  void theyGoWithTheirKeyResult() {
    // Given
    Initiative under = added();
    draft.deleteKeyResult(keyResult);

    // When
    run(() -> ports.objectives().save(draft));

    // Then
    assertThat(inTransaction(() -> ports.initiatives().find(under.id()))).isEmpty();
  }

  @Test
  void theyGoWithTheirDraft() {
    // Given
    Initiative under = added();

    // When
    run(() -> ports.objectives().remove(draft));

    // Then
    assertThat(inTransaction(() -> ports.initiatives().find(under.id()))).isEmpty();
  }

  private Initiative added() {
    Initiative initiative =
        initiative(new Initiative.Definition(new Title("Gọi"), null, null, null));
    run(() -> ports.initiatives().add(initiative));
    return initiative;
  }

  private Initiative initiative(Initiative.Definition definition) {
    return new Initiative(
        new InitiativeId(scene.id()), keyResult, definition, InitiativeState.PLANNED, 0);
  }
}
