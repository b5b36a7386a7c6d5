package vn.okr.application.progress;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.NotFound;

/** Someone sees at a glance how the company, their units and they themselves do (M8). */
@ReadOnly
@UseCase
public class ReadHeadlines {
  private final ConsistentReads reads;
  private final ObjectiveReader objectives;
  private final PeopleReader people;
  private final Units units;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public ReadHeadlines(
      ConsistentReads reads,
      ObjectiveReader objectives,
      PeopleReader people,
      Units units,
      Cycles cycles,
      Time time,
      Settings settings) {
    this.reads = reads;
    this.objectives = objectives;
    this.people = people;
    this.units = units;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The headlines of a cycle for the actor, in a constant number of statements.
   *
   * @throws NotFound for an unknown cycle
   */
  public Headlines of(Actor actor, CycleId cycleId) {
    reads.begin();
    Cycle cycle = cycles.find(cycleId).orElseThrow(NotFound::new);
    PersonView person = people.find(actor.person()).orElseThrow(NotFound::new);
    Unit company = units.company().orElse(null);
    Map<Owner, String> names = names(person, company);
    Map<Owner, List<ObjectiveView>> goals = goals(actor, cycleId, names);
    OrganisationSettings current = settings.current();
    Map<Owner, Scorecard> sheets = new LinkedHashMap<>();
    names.forEach(
        (owner, name) ->
            sheets.put(
                owner,
                Scorecard.ofOwn(
                    cycle, owner, name, goals.getOrDefault(owner, List.of()), current)));
    Scorecard mine = Objects.requireNonNull(sheets.remove(Owner.of(actor.person())));
    Scorecard companys = company == null ? null : sheets.remove(Owner.of(company.id()));
    return new Headlines(companys, List.copyOf(sheets.values()), mine);
  }

  private static Map<Owner, String> names(PersonView person, @Nullable Unit company) {
    Map<Owner, String> names = new LinkedHashMap<>();
    if (company != null) {
      names.put(Owner.of(company.id()), company.name().value());
    }
    person.units().forEach(unit -> names.put(Owner.of(unit.id()), unit.name()));
    names.put(Owner.of(person.person().id()), person.person().displayName().value());
    return names;
  }

  private Map<Owner, List<ObjectiveView>> goals(
      Actor actor, CycleId cycle, Map<Owner, String> names) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return objectives.ofOwners(cycle, names.keySet(), actor).stream()
        .map(facts -> ObjectiveView.of(facts, today, current))
        .collect(groupingBy(view -> view.facts().objective().owner()));
  }
}
