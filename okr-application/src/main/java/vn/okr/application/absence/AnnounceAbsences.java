package vn.okr.application.absence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.okr.application.FieldChanges;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.objective.Ownership;
import vn.okr.application.port.Absences;
import vn.okr.application.port.History;
import vn.okr.application.port.Ids;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;

/** Someone says when they are away and who stands in for them, or an admin does so for them. */
@UseCase
public class AnnounceAbsences {
  /**
   * What is announced.
   *
   * @param deputyId who stands in
   * @param from the first day, in the organisation's zone
   * @param until the last day, included
   */
  public record NewAbsence(PersonId deputyId, LocalDate from, LocalDate until) {}

  private final Absences absences;
  private final People people;
  private final Ownership ownership;
  private final History history;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public AnnounceAbsences(
      Absences absences,
      People people,
      Ownership ownership,
      History history,
      Ids ids,
      Time time,
      Settings settings) {
    this.absences = absences;
    this.people = people;
    this.ownership = ownership;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Announces an absence.
   *
   * @throws NotFound when there is no such person
   * @throws NotAllowed unless it is the actor's own, or they are admin
   * @throws Conflict {@code illegal-transition} for someone who has left
   * @throws RuleViolated {@code own-deputy}, {@code ends-before-start}, {@code already-over};
   *     {@code unknown-reference} for a deputy who is not there
   */
  public AbsenceId announce(Actor actor, PersonId of, Supplier<NewAbsence> asked) {
    Person person = people.find(of).orElseThrow(NotFound::new);
    requireMayManage(actor, of);
    NewAbsence wanted = asked.get();
    if (!person.active()) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
    ownership.requirePerson(wanted.deputyId(), "/deputyId");
    Instant now = time.now();
    Absence absence =
        Absence.announced(
            new AbsenceId(ids.next()),
            of,
            wanted.deputyId(),
            wanted.from(),
            wanted.until(),
            settings.current().dayOf(now));
    absences.add(absence);
    FieldChanges said =
        new FieldChanges()
            .compare("personId", null, of.value())
            .compare("deputyId", null, absence.deputy().value())
            .compare("from", null, absence.from())
            .compare("until", null, absence.until());
    record(actor, absence, said, now);
    return absence.id();
  }

  /**
   * Ends an absence before its time, or calls off one to come; the deputy's rights end with it.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed unless it is the actor's own, or they are admin
   * @throws Conflict {@code illegal-transition} when it is over
   */
  public void end(Actor actor, AbsenceId id, Precondition precondition) {
    Absence absence = absences.find(id).orElseThrow(NotFound::new);
    requireMayManage(actor, absence.person());
    precondition.require(absence.revision());
    Instant now = time.now();
    Absence ended = absence.ended(now, settings.current().dayOf(now));
    absences.save(ended);
    record(actor, ended, new FieldChanges().compare("endedAt", null, now), now);
  }

  private static void requireMayManage(Actor actor, PersonId person) {
    if (!Absence.mayBeManagedBy(actor, person)) {
      throw new NotAllowed();
    }
  }

  private void record(Actor actor, Absence absence, FieldChanges said, Instant now) {
    history.append(said.toHistory("ABSENCE", absence.id().value(), actor.id(), now, null, ids));
  }
}
