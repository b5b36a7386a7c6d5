package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Deputy;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

/** All that is known of one company; the adapters of this package read and write it. */
public final class Company {
  final Table<CycleId, Cycle> cycles = Table.by(CycleId::value);
  final Table<CycleId, Organisation> frozen = Table.by(CycleId::value);
  final Table<UnitId, Unit> units = Table.by(UnitId::value);
  final Table<UnitId, Set<PersonId>> members = Table.by(UnitId::value);
  final Table<PersonId, Person> people = Table.by(PersonId::value);
  final Table<AbsenceId, Absence> absences = Table.by(AbsenceId::value);
  final Table<ServiceAccountId, ServiceAccount> serviceAccounts = Table.by(ServiceAccountId::value);
  final Table<ObjectiveId, ObjectiveSnapshot> objectives = Table.by(ObjectiveId::value);
  final Table<ObjectiveId, List<Link>> links = Table.by(ObjectiveId::value);
  final Table<CheckInId, CheckIn> checkIns = Table.by(CheckInId::value);
  final Table<InitiativeId, Initiative> initiatives = Table.by(InitiativeId::value);
  final Table<KpiId, Kpi> kpis = Table.by(KpiId::value);
  final Table<KeyResultId, KpiId> kpiFeeds = Table.by(KeyResultId::value);
  final Table<KpiReadingId, KpiReading> kpiReadings = Table.by(KpiReadingId::value);
  final Table<CommentId, Comment> comments = Table.by(CommentId::value);
  final Table<FollowsInMemory.Key, Boolean> follows = Table.by(FollowsInMemory.Key::toString);
  final Table<NotificationsInMemory.Key, NotificationsInMemory.Told> notifications =
      Table.by(NotificationsInMemory.Key::toString);
  final Table<ScoreDaysInMemory.Key, Optional<Score>> scoreDays =
      Table.by(ScoreDaysInMemory.Key::toString);
  final Table<PersonId, RemindersInMemory.Kept> reminders = Table.by(PersonId::value);
  final Table<String, LocalDate> reminderDays = Table.by(key -> key);
  final Table<UUID, HistoryEntry> history = Table.by(id -> id);
  final Table<KeyResultId, KeyResultId> rollUps = Table.by(KeyResultId::value);
  final Table<RememberedAnswers.Key, RememberedAnswersInMemory.Kept> answers =
      Table.by(RememberedAnswers.Key::toString);

  final Table<String, SettingsRevision> settings = Table.by(key -> key);

  /** Remembers everything as it is now; running the result brings it back. */
  public Runnable bookmark() {
    List<Runnable> all =
        Stream.of(
                cycles,
                frozen,
                units,
                members,
                people,
                absences,
                serviceAccounts,
                objectives,
                links,
                checkIns,
                initiatives,
                kpis,
                kpiReadings,
                kpiFeeds,
                comments,
                follows,
                notifications,
                scoreDays,
                reminders,
                reminderDays,
                history,
                rollUps,
                answers,
                settings)
            .map(Table::bookmark)
            .toList();
    return () -> all.forEach(Runnable::run);
  }

  Stream<Objective> allObjectives() {
    return objectives.all().stream().map(Objective::restore);
  }

  @Nullable ObjectiveId ownerOf(KeyResultId keyResult) {
    return objectives.all().stream()
        .filter(o -> o.keyResults().all().stream().anyMatch(k -> k.id().equals(keyResult)))
        .map(ObjectiveSnapshot::id)
        .findFirst()
        .orElse(null);
  }

  /** The objective the target is or belongs to; null when it is unknown. */
  @Nullable ObjectiveId objectiveOf(Target target) {
    return switch (target) {
      case Target.OfObjective(ObjectiveId id) -> objectives.has(id) ? id : null;
      case Target.OfKeyResult(KeyResultId id) -> ownerOf(id);
    };
  }

  List<Link> linksFrom(ObjectiveId objective) {
    return links.getOr(objective, List.of());
  }

  /** The absences of active people in which a person stands in on that day. */
  Stream<Absence> absencesDeputisedBy(PersonId deputy, LocalDate day) {
    return absences.all().stream()
        .filter(absence -> absence.deputy().equals(deputy) && absence.isInForce(day))
        .filter(absence -> people.find(absence.person()).orElseThrow().active());
  }

  /** What who did something is called. */
  String nameOf(ActorId actor) {
    return switch (actor) {
      case PersonId person -> people.find(person).orElseThrow().displayName().value();
      case Deputy(PersonId person, PersonId _) -> nameOf(person);
      case ServiceAccountId account -> serviceAccounts.find(account).orElseThrow().name().value();
    };
  }

  /** What the person in whose name a deputy did something is called; null unless one did. */
  @Nullable String nameOfPrincipal(ActorId actor) {
    PersonId principal = actor.principal();
    return principal == null ? null : nameOf(principal);
  }

  String nameOf(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(UnitId unit) -> units.find(unit).orElseThrow().name().value();
      case Owner.OfPerson(PersonId person) -> nameOf(person);
    };
  }

  boolean isCorrected(KpiReadingId reading) {
    return kpiReadings.all().stream().anyMatch(other -> reading.equals(other.corrects()));
  }

  /** Who answers for it: its owner, who leads the owning unit itself, owners of key results. */
  Set<PersonId> answering(Objective objective) {
    Set<PersonId> answering = new HashSet<>(keyResultOwners(objective));
    switch (objective.owner()) {
      case Owner.OfPerson(PersonId owner) -> answering.add(owner);
      case Owner.OfUnit(UnitId unit) -> answering.addAll(units.find(unit).orElseThrow().leads());
    }
    return answering;
  }

  static Set<PersonId> keyResultOwners(Objective objective) {
    return objective.keyResults().open().stream()
        .map(keyResult -> keyResult.definition().ownerId())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether it contributes to something that everyone may know of. */
  boolean isAligned(ObjectiveId objective) {
    return linksFrom(objective).stream()
        .filter(link -> link.kind() == LinkKind.CONTRIBUTES)
        .anyMatch(link -> !isDraft(Objects.requireNonNull(objectiveOf(link.to()))));
  }

  boolean isDraft(ObjectiveId objective) {
    return objectives
        .find(objective)
        .filter(found -> found.state() == ObjectiveState.DRAFT)
        .isPresent();
  }
}
