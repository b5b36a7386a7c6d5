package vn.okr.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.PageRequest;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderReader;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;

/** What people of a company in memory are to be reminded of. */
public final class ReminderReaderInMemory implements ReminderReader {
  private final Company company;

  /** What people of the company are to be reminded of. */
  public ReminderReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public List<Reminder> of(
      Collection<PersonId> people, LocalDate today, OrganisationSettings settings) {
    return company.people.all().stream()
        .filter(RemindersInMemory.Kept::isReachable)
        .filter(person -> people.contains(person.id()))
        .flatMap(person -> reminder(person, today, settings).stream())
        .toList();
  }

  private Optional<Reminder> reminder(
      Person person, LocalDate today, OrganisationSettings settings) {
    RemindersInMemory.Kept kept =
        company.reminders.getOr(person.id(), RemindersInMemory.Kept.NOTHING);
    List<NotificationView> unread = unread(person.id(), kept.sentAt());
    return Optional.ofNullable(kept.day())
        .filter(_ -> kept.wanted())
        .map(
            day ->
                new Reminder(
                    person.id(),
                    person.displayName().value(),
                    Objects.requireNonNull(person.email()),
                    person.locale() == null
                        ? settings.language().locale().toLanguageTag()
                        : person.locale(),
                    day,
                    owed(person.id(), today, settings),
                    unread.stream().limit(Reminder.MOST_NEWS).toList(),
                    unread.size() > Reminder.MOST_NEWS));
  }

  private List<NotificationView> unread(PersonId person, @Nullable Instant since) {
    return new NotificationsInMemory(company)
            .page(
                person,
                new Actor(person, false),
                true,
                since == null ? null : since.plusNanos(1),
                new PageRequest(PageRequest.MOST, null))
            .items()
            .stream()
            .filter(
                one ->
                    company.objectives.find(one.objective()).orElseThrow().state()
                        != ObjectiveState.DRAFT)
            .toList();
  }

  private List<Reminder.Owed> owed(
      PersonId person, LocalDate today, OrganisationSettings settings) {
    return company
        .allObjectives()
        .filter(objective -> objective.state() == ObjectiveState.PUBLISHED)
        .flatMap(objective -> owed(person, objective, today, settings))
        .sorted(
            Comparator.comparing(Reminder.Owed::since)
                .thenComparing(owed -> owed.keyResult().value().toString()))
        .toList();
  }

  private Stream<Reminder.Owed> owed(
      PersonId person, Objective objective, LocalDate today, OrganisationSettings settings) {
    Cycle cycle = company.cycles.find(objective.cycleId()).orElseThrow();
    LocalDate running = cycle.runningSince();
    if (cycle.phase() != CyclePhase.RUNNING) {
      return Stream.empty();
    }
    return objective.keyResults().all().stream()
        .filter(KeyResult::owesCheckIns)
        .filter(keyResult -> answersHereOrAsDeputy(person, objective, keyResult, today))
        .map(keyResult -> owed(objective, keyResult, running, today, settings))
        .filter(owed -> !owed.since().plusDays(settings.cadenceDays()).isAfter(today));
  }

  private boolean answersHereOrAsDeputy(
      PersonId person, Objective objective, KeyResult keyResult, LocalDate today) {
    return answers(person, objective, keyResult)
        || company
            .absencesDeputisedBy(person, today)
            .anyMatch(absence -> answers(absence.person(), objective, keyResult));
  }

  private boolean answers(PersonId person, Objective objective, KeyResult keyResult) {
    return person.equals(keyResult.definition().ownerId())
        || switch (objective.owner()) {
          case Owner.OfPerson(PersonId owner) -> owner.equals(person);
          case Owner.OfUnit(var unit) ->
              company.units.find(unit).orElseThrow().leads().contains(person);
        };
  }

  private static Reminder.Owed owed(
      Objective objective,
      KeyResult keyResult,
      @Nullable LocalDate running,
      LocalDate today,
      OrganisationSettings settings) {
    LocalDate since =
        Stream.of(Optional.ofNullable(keyResult.lastSign()), Optional.ofNullable(running))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(today);
    int patience = settings.cadenceDays() + settings.graceDays();
    return new Reminder.Owed(
        objective.id(),
        objective.definition().title().value(),
        keyResult.id(),
        keyResult.definition().title().value(),
        since,
        since.plusDays(patience).isBefore(today));
  }
}
