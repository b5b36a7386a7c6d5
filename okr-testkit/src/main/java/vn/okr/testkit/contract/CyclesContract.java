package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;

/** What every store of cycles holds to. */
public abstract class CyclesContract extends PortContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 15);

  @ParameterizedTest
  @EnumSource(CyclePhase.class)
  void aCycleComesBackAsItWasStored(CyclePhase phase) {
    // Given
    CycleId year = scene.cycle();
    Cycle cycle = scene.add(aCycle().named("Quý Đông – đợt 4").within(year).in(phase).build());

    // When
    Optional<Cycle> found = inTransaction(() -> ports.cycles().find(cycle.id()));

    // Then
    assertThat(found).contains(cycle);
  }

  @Test
  void anUnknownCycleIsNotFound() {
    // Given
    CycleId unknown = new CycleId(scene.id());

    // When
    Optional<Cycle> found = inTransaction(() -> ports.cycles().find(unknown));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void amongManyIdsThoseThatExistAreHeld() {
    // Given
    Cycle first = scene.add(aCycle().build());
    Cycle second = scene.add(aCycle().build());
    CycleId unknown = new CycleId(scene.id());

    // When
    Map<CycleId, Cycle> found =
        inTransaction(() -> ports.cycles().findAllHeld(List.of(first.id(), unknown, second.id())));

    // Then
    assertThat(found).isEqualTo(Map.of(first.id(), first, second.id(), second));
  }

  @Test
  void amongNoIdsNothingIsHeld() {
    // Given
    List<CycleId> none = List.of();

    // When
    Map<CycleId, Cycle> found = inTransaction(() -> ports.cycles().findAllHeld(none));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void aHeldCycleIsTheStoredOne() {
    // Given
    Cycle cycle = scene.add(aCycle().build());

    // When
    Optional<Cycle> held = inTransaction(() -> ports.cycles().findHeld(cycle.id()));

    // Then
    assertThat(held).contains(cycle);
  }

  @Test
  void aCycleReadForAnUpdateIsTheStoredOne() {
    // Given
    Cycle cycle = scene.add(aCycle().build());

    // When
    Optional<Cycle> locked = inTransaction(() -> ports.cycles().findForUpdate(cycle.id()));

    // Then
    assertThat(locked).contains(cycle);
  }

  @Test
  void theCyclesWithinACycleAreItsChildrenOnly() {
    // Given
    CycleId year = scene.cycle();
    Cycle first = scene.add(aCycle().within(year).build());
    Cycle second = scene.add(aCycle().within(year).build());
    scene.add(aCycle().within(first.id()).build());

    // When
    List<Cycle> children = inTransaction(() -> ports.cycles().childrenOf(year));

    // Then
    assertThat(children).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void thoseWithinAPeriodAreFoundByTheirDays() {
    // Given
    LocalDate first = LocalDate.of(2031, 4, 1);
    LocalDate last = LocalDate.of(2032, 3, 31);
    Cycle year = scene.add(aCycle().lasting(first, last).build());
    Cycle quarter = scene.add(aCycle().lasting(first, LocalDate.of(2031, 6, 30)).build());
    scene.add(aCycle().lasting(first.minusDays(1), LocalDate.of(2031, 6, 30)).build());
    scene.add(aCycle().lasting(first, last.plusDays(1)).build());

    // When
    List<Cycle> found = inTransaction(() -> ports.cycles().within(new Period(first, last)));

    // Then
    assertThat(found).containsExactly(year, quarter);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    Cycle first = scene.add(aCycle().build());
    Cycle second = scene.add(aCycle().build());
    Cycle third = scene.add(aCycle().build());

    // When
    List<Cycle> all = allPages(limit, ports.cycles()::page);

    // Then
    assertThat(all).containsSubsequence(first, second, third).doesNotHaveDuplicates();
  }

  @Test
  void aCycleIsEmptyUntilAGoalOrACycleIsInIt() {
    // Given
    CycleId untouched = scene.add(aCycle().build()).id();
    CycleId year = scene.cycle();
    scene.add(aCycle().within(year).build());
    CycleId used = scene.add(aCycle().build()).id();
    scene.add(anObjective(used, scene.person()));

    // When
    List<Boolean> empty =
        inTransaction(() -> Stream.of(untouched, year, used).map(ports.cycles()::isEmpty).toList());

    // Then
    assertThat(empty).containsExactly(true, false, false);
  }

  @Test
  void aRemovedCycleIsGone() {
    // Given
    Cycle cycle = scene.add(aCycle().in(CyclePhase.CLOSED).build());
    run(() -> ports.cycles().freezeOrganisation(cycle.id()));

    // When
    run(() -> ports.cycles().remove(cycle));

    // Then
    assertThat(inTransaction(() -> ports.cycles().find(cycle.id()))).isEmpty();
  }

  @Test
  void aCycleThatWasChangedMeanwhileIsNotRemoved() {
    // Given
    Cycle cycle = scene.add(aCycle().in(CyclePhase.PLANNING).build());
    run(() -> ports.cycles().save(cycle.movedTo(CyclePhase.RUNNING, TODAY, List.of(), null)));

    // When
    OkrException refused = refusalOf(() -> ports.cycles().remove(cycle));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
  }

  @Test
  void theNextRevisionReplacesACycle() {
    // Given
    Cycle cycle = scene.add(aCycle().in(CyclePhase.PLANNING).atRevision(4).build());
    Cycle moved = cycle.movedTo(CyclePhase.RUNNING, TODAY, List.of(), null);

    // When
    run(() -> ports.cycles().save(moved));

    // Then
    assertThat(inTransaction(() -> ports.cycles().find(cycle.id()))).contains(moved);
  }

  @Test
  void aStaleRevisionIsRefusedAndNothingOfItKept() {
    // Given
    Cycle cycle = scene.add(aCycle().in(CyclePhase.RUNNING).build());
    Cycle kept = cycle.movedTo(CyclePhase.GRADING, TODAY, List.of(), null);
    Cycle late = cycle.movedTo(CyclePhase.PLANNING, TODAY, List.of(), new Note("Vội quá"));
    run(() -> ports.cycles().save(kept));

    // When
    OkrException refused = refusalOf(() -> ports.cycles().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(() -> ports.cycles().find(cycle.id()))).contains(kept);
  }
}
