package vn.okr.testkit.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.PersonView.Role;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.SearchText;

/** Shows the people of a company in memory. */
public final class PeopleReaderInMemory implements PeopleReader {
  private final Company company;

  /** Reads the company. */
  public PeopleReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<PersonView> find(PersonId id) {
    return company.people.find(id).map(this::view);
  }

  @Override
  public Page<PersonView> page(
      @Nullable String search,
      @Nullable UnitId unit,
      @Nullable Boolean active,
      PageRequest request) {
    return Pages.of(
            company.people.all().stream()
                .filter(person -> search == null || matches(person, search))
                .filter(person -> active == null || person.active() == active)
                .filter(person -> unit == null || standsIn(person.id(), unit)),
            request,
            person -> person.id().value())
        .map(this::view);
  }

  @Override
  public Page<Leaver> leavers(PageRequest request) {
    return Pages.of(
        company.people.all().stream()
            .filter(person -> !person.active())
            .map(this::leaver)
            .filter(leaver -> leaver.objectives() + leaver.keyResults() > 0),
        request,
        leaver -> leaver.view().person().id().value());
  }

  private Leaver leaver(Person person) {
    List<Objective> open =
        company
            .allObjectives()
            .filter(one -> one.isDraft() || one.state() == ObjectiveState.PUBLISHED)
            .filter(
                one ->
                    company.cycles.find(one.cycleId()).orElseThrow().phase() != CyclePhase.CLOSED)
            .toList();
    long own = open.stream().filter(one -> one.owner().equals(Owner.of(person.id()))).count();
    long keyResults =
        open.stream()
            .flatMap(one -> one.snapshot().keyResults().open().stream())
            .filter(one -> person.id().equals(one.definition().ownerId()))
            .count();
    return new Leaver(view(person), (int) own, (int) keyResults);
  }

  private static boolean matches(Person person, String search) {
    String email = person.email() == null ? "" : person.email();
    return SearchText.matches(SearchText.fold(person.displayName().value(), email), search);
  }

  private boolean standsIn(PersonId person, UnitId unit) {
    return leads(person, unit) || belongsTo(person, unit);
  }

  private boolean leads(PersonId person, UnitId unit) {
    return company.units.find(unit).filter(u -> u.leads().contains(person)).isPresent();
  }

  private boolean belongsTo(PersonId person, UnitId unit) {
    return company.members.getOr(unit, Set.of()).contains(person);
  }

  private PersonView view(Person person) {
    List<Unit> led = company.units.all().stream().filter(u -> leads(person.id(), u.id())).toList();
    Stream<UnitRole> member =
        company.units.all().stream()
            .filter(unit -> belongsTo(person.id(), unit.id()) && !led.contains(unit))
            .map(unit -> role(unit, Role.MEMBER));
    return new PersonView(
        person, Stream.concat(led.stream().map(u -> role(u, Role.LEAD)), member).toList());
  }

  private static UnitRole role(Unit unit, Role role) {
    return new UnitRole(unit.id(), unit.name().value(), role);
  }
}
