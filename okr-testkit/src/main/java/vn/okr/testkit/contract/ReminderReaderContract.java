package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.News;
import vn.okr.application.port.News.Reason;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Quantity;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;

/** What people are reminded of: what they owe by the cadence, and what they have not read. */
public abstract class ReminderReaderContract extends PortContract {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 8, 3);
  private static final LocalDate DUE = PUBLISHED.plusDays(7);
  private static final LocalDate OVERDUE = PUBLISHED.plusDays(10);
  private static final ZoneId ATOLL = ZoneId.of("Pacific/Kiritimati");
  private static final Instant NOW = Instant.parse("2026-08-10T02:00:00Z");

  private static LocalDate lastDay = LocalDate.of(2027, 1, 4);

  private LocalDate day;
  private PersonId person;
  private PersonId other;
  private CycleId cycle;

  @BeforeEach
  void employPeople() {
    person = reachable("Lê Văn Chín", "vi", "chin@company.vn");
    other = scene.person();
    cycle = scene.add(aCycle().in(CyclePhase.RUNNING).runningSince(PUBLISHED).build()).id();
    planNextDay();
  }

  @Test
  void aReminderSaysWhoItIsForAndOfWhichDay() {
    // Given
    PersonId english = reachable("Mary Poppins", "en", "mary@company.vn");
    planNextDay();

    // When
    List<Reminder> found = of(DUE, person, english);

    // Then
    assertThat(found)
        .containsExactlyInAnyOrder(
            new Reminder(
                person, "Lê Văn Chín", "chin@company.vn", "vi", day, List.of(), List.of(), false),
            new Reminder(
                english,
                "Mary Poppins",
                "mary@company.vn",
                "en",
                day,
                List.of(),
                List.of(),
                false));
    assertThat(found).allMatch(Reminder::isEmpty);
  }

  @Test
  void peopleOweWhatTheyAnswerForFromTheDayTheCadenceAsks() {
    // Given
    Objective own = published(anObjective(cycle, person).with(aKeyResult().titled("Riêng")));
    Objective led =
        published(anObjective(cycle, scene.department(person)).with(aKeyResult().titled("Phòng")));
    Objective shared =
        published(
            anObjective(cycle, other)
                .with(aKeyResult().titled("Giao").ownedBy(person), aKeyResult().titled("Khác")));

    // When
    List<Reminder.Owed> before = owed(DUE.minusDays(1));
    List<Reminder.Owed> due = owed(DUE);
    List<Reminder.Owed> late = owed(OVERDUE);

    // Then
    assertThat(before).isEmpty();
    assertThat(due)
        .extracting(Reminder.Owed::title)
        .containsExactlyInAnyOrder("Riêng", "Phòng", "Giao");
    assertThat(due)
        .extracting(Reminder.Owed::objective)
        .containsExactlyInAnyOrder(own.id(), led.id(), shared.id());
    assertThat(due)
        .allSatisfy(
            owed -> {
              assertThat(owed.since()).isEqualTo(PUBLISHED);
              assertThat(owed.objectiveTitle()).isEqualTo(own.definition().title().value());
              assertThat(owed.overdue()).isFalse();
            });
    assertThat(late).hasSize(3).allMatch(Reminder.Owed::overdue);
  }

  @Test
  void aDeputyOwesWhatTheAbsentAnswerForWhileTheyAreAwayAndOnce() {
    // Given
    published(anObjective(cycle, other).with(aKeyResult().titled("Thay"), shared()));
    run(
        () ->
            ports
                .absences()
                .add(
                    Absence.announced(
                        new AbsenceId(scene.id()), other, person, DUE, DUE.plusDays(1), DUE)));

    // When
    List<Reminder.Owed> away = owed(DUE.plusDays(1));
    List<Reminder.Owed> back = owed(DUE.plusDays(2));

    // Then
    assertThat(away).extracting(Reminder.Owed::title).containsExactlyInAnyOrder("Thay", "Giao");
    assertThat(back).extracting(Reminder.Owed::title).containsExactly("Giao");
  }

  private KeyResultBuilder shared() {
    return aKeyResult().titled("Giao").ownedBy(person);
  }

  @Test
  void whatWasCheckedInIsNotOwedAndTheLongestUnheardOfComesFirst() {
    // Given
    Reading half = new Reading.OfValue(Quantity.of("50"));
    published(
        anObjective(cycle, person)
            .with(
                aKeyResult().titled("Mới").read(DUE.minusDays(1), half),
                aKeyResult().titled("Vừa").read(PUBLISHED.plusDays(2), half),
                aKeyResult().titled("Chưa")));

    // When
    List<Reminder.Owed> owed = owed(DUE.plusDays(2));

    // Then
    assertThat(owed).extracting(Reminder.Owed::title).containsExactly("Chưa", "Vừa");
    assertThat(owed.getLast().since()).isEqualTo(PUBLISHED.plusDays(2));
  }

  @Test
  void nothingIsOwedOnWhatIsReachedAlignedDroppedOrNotAtWork() {
    // Given
    published(
        anObjective(cycle, person)
            .with(
                aKeyResult().read(PUBLISHED, new Reading.OfValue(Quantity.of("100"))),
                aKeyResult().measuredBy(new Aligned()),
                aKeyResult().dropped(),
                aKeyResult()
                    .titled("Giữ")
                    .measuredBy(Measures.atLeast("95", KeepMethod.LATEST))
                    .read(PUBLISHED, new Reading.OfValue(Quantity.of("99")))));
    scene.add(anObjective(cycle, person).with(aKeyResult()));
    CycleId graded = scene.add(aCycle().in(CyclePhase.GRADING).build()).id();
    published(anObjective(graded, person).with(aKeyResult()));

    // When
    List<Reminder.Owed> owed = owed(OVERDUE);

    // Then
    assertThat(owed).extracting(Reminder.Owed::title).containsExactly("Giữ");
  }

  @Test
  void unreadNewsIsToldOnceAndNotOfDrafts() {
    // Given
    Objective goal = published(anObjective(cycle, person).with(aKeyResult()));
    Objective draft = scene.add(anObjective(cycle, person).with(aKeyResult()));
    UUID old = tell(goal, NOW.minusSeconds(60));
    UUID recent = tell(goal, NOW.plusSeconds(60));
    tell(draft, NOW.plusSeconds(60));

    // When
    List<UUID> first = news(person);
    run(() -> ports.reminders().sent(List.of(person), NOW));
    List<UUID> afterwards = news(person);
    run(() -> ports.notifications().read(person, NOW.plusSeconds(60)));

    // Then
    assertThat(first).containsExactly(recent, old);
    assertThat(afterwards).containsExactly(recent);
    assertThat(news(person)).isEmpty();
  }

  @Test
  void aReminderTellsSomeNewsAndThatThereIsMore() {
    // Given
    Objective goal = published(anObjective(cycle, person).with(aKeyResult()));
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i <= Reminder.MOST_NEWS; i++) {
      all.add(tell(goal, NOW.plusSeconds(i)));
    }

    // When
    Reminder found = of(PUBLISHED, person).getFirst();

    // Then
    assertThat(found.more()).isTrue();
    assertThat(found.news())
        .extracting(NotificationView::id)
        .containsExactlyElementsOf(all.reversed().subList(0, Reminder.MOST_NEWS));
  }

  @Test
  void whoHasLeftOrWantsNoneHasNoReminder() {
    // Given
    run(() -> ports.reminders().decide(person, false));

    // When
    List<Reminder> found = of(DUE, person, other);

    // Then
    assertThat(found).isEmpty();
  }

  private Objective published(ObjectiveBuilder objective) {
    return scene.add(objective.publishedOn(PUBLISHED).published());
  }

  private UUID tell(Objective objective, Instant at) {
    UUID id = scene.id();
    News.Item item = new News.Item(id, objective.id(), null);
    run(
        () ->
            ports
                .notifications()
                .tell(new News(Reason.CHECK_IN, other, at, List.of(item), Set.of(person), null)));
    return id;
  }

  private List<UUID> news(PersonId of) {
    return of(PUBLISHED, of).getFirst().news().stream().map(NotificationView::id).toList();
  }

  private List<Reminder.Owed> owed(LocalDate today) {
    return of(today, person).getFirst().owed();
  }

  private List<Reminder> of(LocalDate today, PersonId... people) {
    return inTransaction(
        () -> ports.reminderReader().of(List.of(people), today, OrganisationSettings.DEFAULT));
  }

  private PersonId reachable(String name, String locale, String email) {
    return scene.add(aPerson().named(name).livingIn(locale, ATOLL).reachedAt(email).build()).id();
  }

  /** In a zone of this suite's own, a day that no other test has planned. */
  private void planNextDay() {
    lastDay = lastDay.plusWeeks(1);
    day = lastDay;
    run(() -> ports.reminders().plan(day, ATOLL, ATOLL, NOW));
  }
}
