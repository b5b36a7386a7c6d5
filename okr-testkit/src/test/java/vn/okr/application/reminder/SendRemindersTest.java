package vn.okr.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.reminder.ReminderChannel.Delivery;
import vn.okr.application.reminder.SendReminders.Round;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.Measures;
import vn.okr.testkit.OkrWorld;
import vn.okr.testkit.PersonBuilder;

/** A Monday morning: whoever owes a check-in is reminded once, whatever happens on the way. */
class SendRemindersTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 7, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);

  private final OkrWorld world = new OkrWorld();
  private CycleId cycle;

  @BeforeEach
  void begin() {
    cycle = aCycleThatRuns();
    world.time.goTo(MONDAY);
  }

  @Test
  void whoOwesACheckInIsRemindedOnceOnMondayMorning() {
    // Given
    PersonId owing = reachable();
    owes(owing);
    PersonId free = reachable();

    // When
    int planned = world.planReminders.planDue();
    int again = world.planReminders.planDue();
    sendAll();
    sendAll();

    // Then
    assertThat(planned).isEqualTo(2);
    assertThat(again).isZero();
    assertThat(reminded()).containsExactly(owing).doesNotContain(free);
    assertThat(world.channel.delivered().getFirst().day()).isEqualTo(MONDAY);
  }

  @Test
  void nobodyIsRemindedBeforeNineInTheirZoneNorTheWholeDayAfter() {
    // Given
    PersonId faraway =
        add(aPerson().livingIn("en", ZoneId.of("America/New_York")).reachedAt("x@y.com"));
    owes(faraway);
    owes(reachable());

    // When
    int early = world.planReminders.planDue();
    world.time.goTo(MONDAY.plusDays(1));
    int late = world.planReminders.planDue();

    // Then
    assertThat(early).isEqualTo(1);
    // It is ten in the evening there: thirteen hours after nine.
    assertThat(late).isZero();
  }

  @Test
  void whoHasCheckedInBetweenPlanningAndSendingIsLeftInPeace() {
    // Given
    PersonId person = reachable();
    Objective objective = owes(person);
    world.planReminders.planDue();

    // When
    world.recordCheckIns.record(
        new Actor(person, false),
        first(objective),
        () -> new NewCheckIn(Measures.value("50"), null, null, null, null, null));
    sendAll();

    // Then
    assertThat(world.channel.delivered()).isEmpty();
  }

  @Test
  void whoDoesNotWantRemindersGetsNone() {
    // Given
    PersonId person = reachable();
    owes(person);
    world.chooseReminders.decide(new Actor(person, false), () -> false);

    // When
    world.planReminders.planDue();
    sendAll();

    // Then
    assertThat(world.channel.delivered()).isEmpty();
    assertThat(world.chooseReminders.isWanted(new Actor(person, false))).isFalse();
  }

  @Test
  void whileNothingCanBeHandedOverAllIsKeptAndSentLaterOnce() {
    // Given
    PersonId person = reachable();
    PersonId other = reachable();
    owes(person);
    owes(other);
    world.planReminders.planDue();
    world.channel.answering(_ -> Delivery.AWAY);

    // When
    Round away = world.sendReminders.sendSome();
    world.channel.answering(_ -> Delivery.DELIVERED);
    sendAll();
    List<PersonId> soon = reminded();
    world.time.pass(Duration.ofSeconds(10));
    sendAll();
    sendAll();

    // Then
    assertThat(away).isEqualTo(new Round(0, 0, false));
    assertThat(soon).hasSize(1);
    assertThat(reminded()).containsExactlyInAnyOrder(person, other);
  }

  @Test
  void whatIsNotTakenForSomeoneIsTriedAgainAndKeepsNobodyElseWaiting() {
    // Given
    PersonId person = reachable();
    PersonId other = reachable();
    owes(person);
    owes(other);
    world.planReminders.planDue();
    world.channel.answering(
        reminder -> reminder.person().equals(person) ? Delivery.LATER : Delivery.DELIVERED);

    // When
    Round round = world.sendReminders.sendSome();
    world.channel.answering(_ -> Delivery.DELIVERED);
    sendAll();
    List<PersonId> soon = reminded();
    world.time.pass(Duration.ofMinutes(5));
    sendAll();

    // Then
    assertThat(round).isEqualTo(new Round(1, 0, false));
    assertThat(soon).containsExactly(other);
    assertThat(reminded()).containsExactly(other, person);
  }

  @Test
  void anAddressThatDoesNotExistIsNotTriedAgain() {
    // Given
    owes(reachable());
    world.planReminders.planDue();
    world.channel.answering(_ -> Delivery.REFUSED);

    // When
    Round round = world.sendReminders.sendSome();

    // Then
    assertThat(round).isEqualTo(new Round(0, 1, false));
    world.channel.answering(_ -> Delivery.DELIVERED);
    world.time.goTo(MONDAY.plusDays(1));
    sendAll();
    assertThat(world.channel.delivered()).isEmpty();
  }

  @Test
  void whatASenderTookAndDiedWithIsSentByAnother() {
    // Given
    Set<PersonId> people = new HashSet<>();
    for (int i = 0; i < 45; i++) {
      PersonId person = reachable();
      owes(person);
      people.add(person);
    }
    world.planReminders.planDue();
    List<PersonId> before = new ArrayList<>();
    world.channel.answering(
        reminder -> {
          if (before.size() == 7) {
            throw new IllegalStateException("The replica is killed");
          }
          before.add(reminder.person());
          return Delivery.DELIVERED;
        });
    assertThatThrownBy(world.sendReminders::sendSome).hasMessage("The replica is killed");
    world.channel.answering(_ -> Delivery.DELIVERED);

    // When
    sendAll();
    int meanwhile = reminded().size();
    world.time.pass(HandOutReminders.LEASE);
    sendAll();

    // Then
    assertThat(meanwhile).isEqualTo(7 + 25);
    assertThat(reminded()).hasSize(45).containsExactlyInAnyOrderElementsOf(people);
  }

  @Test
  void aSenderWhoseTimeRunsOutGivesTheRestBack() {
    // Given
    owes(reachable());
    owes(reachable());
    world.planReminders.planDue();
    world.channel.answering(
        _ -> {
          world.time.pass(Duration.ofSeconds(31));
          return Delivery.DELIVERED;
        });

    // When
    Round slow = world.sendReminders.sendSome();
    sendAll();

    // Then
    assertThat(slow).isEqualTo(new Round(1, 0, true));
    assertThat(new HashSet<>(reminded())).hasSize(2);
    assertThat(reminded()).hasSize(2);
  }

  @Test
  void nextWeekRemindsAgainOfWhatIsStillOwed() {
    // Given
    PersonId person = reachable();
    owes(person);
    world.planReminders.planDue();
    sendAll();

    // When
    world.time.goTo(MONDAY.plusWeeks(1));
    world.planReminders.planDue();
    sendAll();

    // Then
    assertThat(reminded()).containsExactly(person, person);
    assertThat(world.channel.delivered().getLast().day()).isEqualTo(MONDAY.plusWeeks(1));
  }

  private CycleId aCycleThatRuns() {
    Cycle running = aCycle().in(CyclePhase.RUNNING).runningSince(BEGIN).build();
    world.cycles.add(running);
    return running.id();
  }

  private PersonId reachable() {
    return add(aPerson().reachedAt("someone@company.vn"));
  }

  private PersonId add(PersonBuilder builder) {
    Person person = builder.build();
    world.people.add(person);
    return person.id();
  }

  private Objective owes(PersonId person) {
    Objective objective =
        anObjective(cycle, person).with(aKeyResult()).publishedOn(BEGIN).published().build();
    world.objectives.add(objective);
    return objective;
  }

  private void sendAll() {
    while (world.sendReminders.sendSome().more()) {
      // One round after another.
    }
  }

  private List<PersonId> reminded() {
    return world.channel.delivered().stream().map(Reminder::person).toList();
  }
}
