package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.PersonBuilder;

/**
 * Reminders are planned once a day and zone, taken by one sender at a time, and ended once. Other
 * people's may wait beside them; each test plans a day that no other one plans.
 */
public abstract class RemindersContract extends PortContract {
  private static final ZoneId USUAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");
  private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");
  private static final int ALL = 100_000;

  private static LocalDate lastDay = LocalDate.of(2026, 8, 3);

  private LocalDate day;
  private PersonId usual;
  private PersonId faraway;

  @BeforeEach
  void employPeople() {
    lastDay = lastDay.plusWeeks(1);
    day = lastDay;
    usual = reachable(null);
    faraway = reachable(CHATHAM);
  }

  @Test
  void zonesAreThoseOfPeopleWhoCanBeReached() {
    // Given
    scene.add(in(ZoneId.of("Pacific/Niue")).reachedAt("a@b.vn").inactive().build());
    scene.add(in(ZoneId.of("Pacific/Pago_Pago")).build());

    // When
    Set<ZoneId> zones = inTransaction(() -> ports.reminders().zones(USUAL));

    // Then
    assertThat(zones)
        .contains(USUAL, CHATHAM)
        .doesNotContain(ZoneId.of("Pacific/Niue"), ZoneId.of("Pacific/Pago_Pago"));
  }

  @Test
  void aDayIsPlannedOnceForThoseInTheZone() {
    // Given
    PersonId unreachable = scene.add(in(CHATHAM).build()).id();
    PersonId gone = scene.add(in(CHATHAM).reachedAt("g@b.vn").inactive().build()).id();

    // When
    int first = plan(CHATHAM);
    int again = plan(CHATHAM);

    // Then
    assertThat(first).isPositive();
    assertThat(again).isZero();
    assertThat(take(NOW)).contains(faraway).doesNotContain(usual, unreachable, gone);
  }

  @Test
  void nobodyHasTwoRemindersOfADayWhereverTheyMove() {
    // Given
    plan(CHATHAM);
    run(() -> ports.reminders().sent(take(NOW), NOW));
    run(() -> ports.people().save(movedToUsual(faraway)));

    // When
    plan(USUAL);

    // Then
    assertThat(take(NOW)).contains(usual).doesNotContain(faraway);
  }

  @Test
  void whatOneHasTakenNobodyElseTakesUntilItsTimeIsOver() {
    // Given
    plan(CHATHAM);
    Set<PersonId> first = take(NOW);

    // When
    Set<PersonId> meanwhile = take(NOW.plusSeconds(59));
    Set<PersonId> afterwards = take(NOW.plusSeconds(60));

    // Then
    assertThat(first).contains(faraway);
    assertThat(meanwhile).doesNotContain(faraway);
    assertThat(afterwards).contains(faraway);
  }

  @Test
  void theLongestWaitingAreTakenFirst() {
    // Given
    plan(CHATHAM);
    plan(USUAL);
    run(() -> ports.reminders().leaveOut(take(NOW)));
    lastDay = lastDay.plusWeeks(1);
    day = lastDay;
    plan(CHATHAM);
    plan(USUAL);
    run(() -> ports.reminders().putOff(List.of(usual), NOW.minusSeconds(60)));

    // When
    Set<PersonId> one = inTransaction(() -> ports.reminders().take(1, NOW, NOW.plusSeconds(60)));

    // Then
    assertThat(one).containsExactly(usual);
  }

  @Test
  void whatIsEndedWaitsNoLongerAndWhatIsPutOffWaitsAgain() {
    // Given
    plan(CHATHAM);
    plan(USUAL);
    PersonId third = reachable(null);
    take(NOW);

    // When
    run(() -> ports.reminders().sent(List.of(usual), NOW));
    run(() -> ports.reminders().putOff(List.of(faraway, usual, third), NOW.plusSeconds(5)));

    // Then
    assertThat(take(NOW.plusSeconds(4))).doesNotContain(usual, faraway, third);
    assertThat(take(NOW.plusSeconds(5))).contains(faraway).doesNotContain(usual, third);
    run(() -> ports.reminders().leaveOut(List.of(faraway)));
    assertThat(take(NOW.plusSeconds(3_600))).doesNotContain(usual, faraway);
  }

  @Test
  void whoDoesNotWantRemindersHasNoneUntilTheyDo() {
    // Given
    boolean before = isWanted(usual);
    run(() -> ports.reminders().decide(usual, false));
    run(() -> ports.reminders().decide(usual, false));

    // When
    plan(USUAL);

    // Then
    assertThat(before).isTrue();
    assertThat(isWanted(usual)).isFalse();
    assertThat(take(NOW)).doesNotContain(usual);
    run(() -> ports.reminders().decide(usual, true));
    assertThat(isWanted(usual)).isTrue();
    assertThat(take(NOW.plusSeconds(60))).doesNotContain(usual);
  }

  @Test
  void whatWaitsIsNotSentToWhoDoesNotWantItAnyMore() {
    // Given
    plan(USUAL);

    // When
    run(() -> ports.reminders().decide(usual, false));

    // Then
    assertThat(take(NOW)).doesNotContain(usual);
  }

  @Test
  void aNewDayReplacesWhatStillWaitsOfTheOneBefore() {
    // Given
    plan(USUAL);
    LocalDate next = day.plusWeeks(1);
    lastDay = next;

    // When
    int planned =
        inTransaction(() -> ports.reminders().plan(next, USUAL, USUAL, NOW.plusSeconds(60)));

    // Then
    assertThat(planned).isPositive();
    assertThat(take(NOW.plusSeconds(59))).doesNotContain(usual);
    assertThat(take(NOW.plusSeconds(60))).contains(usual);
  }

  @Test
  void oldPlansAreForgotten() {
    // Given
    plan(CHATHAM);

    // When
    int kept = inTransaction(() -> ports.reminders().forgetBefore(LocalDate.of(2026, 8, 3)));
    int forgotten = inTransaction(() -> ports.reminders().forgetBefore(day.plusDays(1)));

    // Then
    assertThat(kept).isZero();
    assertThat(forgotten).isPositive();
  }

  private PersonId reachable(@Nullable ZoneId zone) {
    PersonBuilder person = zone == null ? aPerson() : in(zone);
    return scene.add(person.reachedAt("someone@company.vn").build()).id();
  }

  private static PersonBuilder in(ZoneId zone) {
    return aPerson().livingIn("vi", zone);
  }

  private Person movedToUsual(PersonId id) {
    Person person = ports.people().find(id).orElseThrow();
    return new Person(
        id,
        person.displayName(),
        person.email(),
        null,
        null,
        "vi",
        USUAL,
        true,
        person.revision() + 1);
  }

  private int plan(ZoneId zone) {
    return inTransaction(() -> ports.reminders().plan(day, zone, USUAL, NOW));
  }

  private Set<PersonId> take(Instant now) {
    return inTransaction(() -> ports.reminders().take(ALL, now, now.plusSeconds(60)));
  }

  private boolean isWanted(PersonId person) {
    return inTransaction(() -> ports.reminders().isWanted(person));
  }
}
