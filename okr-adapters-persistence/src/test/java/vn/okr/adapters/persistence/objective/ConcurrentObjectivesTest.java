package vn.okr.adapters.persistence.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.Measures;
import vn.okr.testkit.contract.Ports;

/** Writers of one objective at the same time. */
@DatabaseTest
class ConcurrentObjectivesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  @Inject Ports ports;
  @Inject Meeting meeting;

  private Objective objective;
  private Objective other;

  @BeforeEach
  void storeTwoObjectives() {
    Person owner = aPerson().build();
    Cycle cycle = aCycle().build();
    objective = anObjective(cycle.id(), owner.id()).with(aKeyResult()).published().build();
    other = anObjective(cycle.id(), owner.id()).with(aKeyResult()).published().build();
    inTransaction(
        () -> {
          ports.people().add(owner);
          ports.cycles().add(cycle);
          ports.objectives().add(objective);
          ports.objectives().add(other);
        });
  }

  @Test
  void ofTwoWritersOneWinsAndNothingOfTheOtherIsKept() {
    // Given
    Objective early = stored();
    Objective late = stored();
    rename(early, "Đến trước");
    rename(late, "Đến sau");
    late.addKeyResult(aKeyResult().build(), DAY);

    // When
    Meeting.Second<Boolean> second =
        meeting.meet(() -> ports.objectives().save(early), () -> saved(late));

    // Then
    assertThat(second.waited()).isTrue();
    assertThat(second.failure()).isInstanceOf(Stale.class);
    assertThat(stored().snapshot()).isEqualTo(counted(early));
  }

  @Test
  void aCheckInMeetingAnEditWaitsAndBothAreKept() {
    // Given
    Consumer<Objective> edit = o -> rename(o, "Đến trước");
    Consumer<Objective> checkIn = o -> o.checkedIn(first(o), standingAt("40"));

    // When
    Meeting.Second<Boolean> second = meeting.meet(() -> change(edit), () -> change(checkIn));

    // Then
    assertThat(second.waited()).isTrue();
    assertThat(stored().definition().title()).isEqualTo(new Title("Đến trước"));
    assertThat(stored().keyResults().get(first(objective)).standing()).isEqualTo(standingAt("40"));
    assertThat(stored().revision()).isEqualTo(objective.revision() + 1);
  }

  @Test
  void anEditMeetingACheckInIsNotStale() {
    // Given
    Consumer<Objective> checkIn = o -> o.checkedIn(first(o), standingAt("40"));
    Objective edited = stored();
    rename(edited, "Đến sau");

    // When
    Meeting.Second<Boolean> second = meeting.meet(() -> change(checkIn), () -> saved(edited));

    // Then
    assertThat(second.failure()).isNull();
    assertThat(stored().definition().title()).isEqualTo(new Title("Đến sau"));
  }

  @Test
  void whoWaitedSeesTheKeyResultsTheFirstOneAdded() {
    // Given
    Consumer<Objective> addition = o -> o.addKeyResult(aKeyResult().build(), DAY);

    // When
    Meeting.Second<Integer> second =
        meeting.meet(() -> change(addition), () -> locked(objective).keyResults().all().size());

    // Then
    assertThat(second.result()).isEqualTo(2);
  }

  @Test
  void whatWasReadBeforeTheLockIsReadAgain() {
    // Given
    Consumer<Objective> edit = o -> rename(o, "Đến trước");

    // When
    Meeting.Second<String> second =
        meeting.meet(
            () -> change(edit),
            () -> {
              ports.objectives().find(objective.id());
              return locked(objective).definition().title().value();
            });

    // Then
    assertThat(second.result()).isEqualTo("Đến trước");
  }

  @Test
  void whoeverLocksSeveralLocksThemInOneOrder() {
    // Given
    ObjectiveId lower = objective.id();
    ObjectiveId higher = other.id();
    // An edit puts the row behind the others on its page: the plain order is the wrong one now.
    inTransaction(() -> change(o -> rename(o, "Đã sửa")));

    // When
    Meeting.Second<Map<ObjectiveId, Objective>> second =
        meeting.meet(
            () -> ports.objectives().findAllForUpdate(List.of(lower)),
            () -> ports.objectives().findAllForUpdate(List.of(higher, lower)),
            () -> ports.objectives().findAllForUpdate(List.of(higher)));

    // Then
    assertThat(second.waited()).isTrue();
    assertThat(second.failure()).isNull();
  }

  @Test
  void aLinkToAnObjectiveBeingWrittenDoesNotWait() {
    // Given
    Consumer<Objective> edit = o -> rename(o, "Đang sửa");

    // When
    Meeting.Second<Boolean> second =
        meeting.meet(
            () -> change(edit),
            () -> {
              ports.links().replace(other.id(), List.of(contributesTo(first(objective), 1)));
              return true;
            });

    // Then
    assertThat(second.waited()).isFalse();
    assertThat(second.failure()).isNull();
  }

  private boolean change(Consumer<Objective> change) {
    Objective read = locked(objective);
    change.accept(read);
    return saved(read);
  }

  private boolean saved(Objective changed) {
    ports.objectives().save(changed);
    return true;
  }

  private Objective locked(Objective wanted) {
    return Objects.requireNonNull(
        ports.objectives().findAllForUpdate(List.of(wanted.id())).get(wanted.id()));
  }

  private Objective stored() {
    return ports
        .transactions()
        .inTransaction(() -> ports.objectives().find(objective.id()).orElseThrow());
  }

  private void inTransaction(Runnable work) {
    ports
        .transactions()
        .inTransaction(
            () -> {
              work.run();
              return true;
            });
  }

  private static void rename(Objective objective, String title) {
    objective.edit(
        new Objective.Definition(new Title(title), null, objective.definition().ambition()), null);
  }

  private static Standing standingAt(String value) {
    return aKeyResult().read(DAY, Measures.value(value)).build().standing();
  }

  private static ObjectiveSnapshot counted(Objective edited) {
    ObjectiveSnapshot now = edited.snapshot();
    return now.at(now.revision() + 1);
  }
}
