package vn.okr.application.absence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotFound;

/** Everyone sees who is away and whom to turn to meanwhile (M5). */
@ReadOnly
@UseCase
public class BrowseAbsences {
  private final AbsenceReader absences;
  private final People people;
  private final Time time;
  private final Settings settings;

  @Inject
  public BrowseAbsences(AbsenceReader absences, People people, Time time, Settings settings) {
    this.absences = absences;
    this.people = people;
    this.time = time;
    this.settings = settings;
  }

  /**
   * One absence, also one that is over.
   *
   * @throws NotFound when there is none
   */
  public AbsenceView get(AbsenceId id) {
    return absences.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Those of a person that are not over, as they were announced.
   *
   * @throws NotFound when there is no such person
   */
  public Page<AbsenceView> of(PersonId person, PageRequest request) {
    if (people.find(person).isEmpty()) {
      throw new NotFound();
    }
    return known(person, request);
  }

  /**
   * The one of a person, who was read before, that lasts today; the one announced first of many.
   */
  public Optional<AbsenceView> lasting(PersonId person) {
    LocalDate today = settings.current().dayOf(time.now());
    return absences.of(person, today, PageRequest.first()).items().stream()
        .filter(view -> view.absence().isInForce(today))
        .findFirst();
  }

  /** Those that are not over of a person who was read before, as they were announced. */
  public Page<AbsenceView> known(PersonId person, PageRequest request) {
    return absences.of(person, settings.current().dayOf(time.now()), request);
  }

  /** Those in which the actor stands in today; of who stands in for nobody, nothing is asked. */
  public List<AbsenceView> deputisedBy(Actor actor) {
    return actor.standsInFor().isEmpty()
        ? List.of()
        : absences.deputisedBy(actor.person(), settings.current().dayOf(time.now()));
  }
}
