package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.reminder.ReminderChannel.Delivery;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.organisation.Person;
import vn.okr.testkit.CycleBuilder;
import vn.okr.testkit.OkrWorld;
import vn.okr.testkit.memory.OutagesInMemory;

class ReminderClockTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 7, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);
  private static final int PEOPLE = 50;

  private final OkrWorld world = new OkrWorld();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ReminderClock clock =
      new ReminderClock(
          world.planReminders, world.sendReminders, new Attempts(new OutagesInMemory()), meters);

  @BeforeEach
  void letPeopleOweCheckIns() {
    Cycle cycle = CycleBuilder.aCycle().in(CyclePhase.RUNNING).runningSince(BEGIN).build();
    world.cycles.add(cycle);
    for (int i = 0; i < PEOPLE; i++) {
      Person someone = aPerson().reachedAt("someone@company.vn").build();
      world.people.add(someone);
      world.objectives.add(
          anObjective(cycle.id(), someone.id())
              .with(aKeyResult())
              .publishedOn(BEGIN)
              .published()
              .build());
    }
    world.time.goTo(MONDAY);
  }

  @Test
  void everyoneIsRemindedOnceAndCounted() {
    // When
    clock.remind();
    clock.remind();

    // Then
    assertThat(world.channel.delivered()).hasSize(PEOPLE);
    assertThat(meters.get("okr.reminders").tag("outcome", "delivered").counter().count())
        .isEqualTo(PEOPLE);
  }

  @Test
  void whatFailsIsTriedAgainByTheNextLook() {
    // Given
    world.channel.answering(
        _ -> {
          throw new OutagesInMemory.Away();
        });
    clock.remind();
    world.channel.answering(_ -> Delivery.DELIVERED);
    world.time.pass(Duration.ofMinutes(1));

    // When
    clock.remind();

    // Then
    assertThat(world.channel.delivered()).hasSize(PEOPLE);
  }

  @Test
  void nothingMoreIsSentOnceItStops() {
    // Given
    clock.stop(new ShutdownEvent());

    // When
    clock.remind();

    // Then
    assertThat(world.channel.delivered()).isEmpty();
  }
}
