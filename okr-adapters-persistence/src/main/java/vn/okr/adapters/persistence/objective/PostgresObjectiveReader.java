package vn.okr.adapters.persistence.objective;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Among;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/** Reads objectives with all that is shown of them in three statements. */
@ApplicationScoped
class PostgresObjectiveReader implements ObjectiveReader {
  private static final Sql OBJECTIVES =
      Sql.of(
          """
          select o.id, o.origin_id, o.cycle_id, o.owner_unit_id, o.owner_person_id,
                 coalesce(u.name, p.display_name) as owner_name, u.kind, o.title, o.description,
                 o.ambition, o.state, o.published_at, o.published_on, o.grade, o.outcome, o.worked,
                 o.hindered, o.change, o.miss_reason, o.revision,
                 c.starts_on, c.ends_on, c.phase, c.running_since
          from objective o
          join cycle c on c.id = o.cycle_id
          left join unit u on u.id = o.owner_unit_id
          left join person p on p.id = o.owner_person_id""");

  private static final Keyset PAGES = new Keyset(OBJECTIVES, "o.id");

  /** Three ways to them, each by an index of its own. */
  private static final String REPORTED =
      """
      o.cycle_id = :cycle and o.state = 'PUBLISHED' and o.id in (
        select own.id from objective own
        where own.owner_person_id = any(:people) and own.cycle_id = :cycle
        union all
        select led.id from objective led
        join unit_lead l on l.unit_id = led.owner_unit_id
        where l.person_id = any(:people) and led.cycle_id = :cycle
        union all
        select k.objective_id from key_result k
        where k.owner_id = any(:people) and not k.dropped)""";

  /** Two ways to them, each by an index of its own. */
  private static final String OPEN_WITH =
      """
      o.state in ('DRAFT', 'PUBLISHED') and c.phase <> 'CLOSED' and o.id in (
        select own.id from objective own where own.owner_person_id = :person
        union all
        select k.objective_id from key_result k where k.owner_id = :person and not k.dropped)""";

  private static final String FOLLOWED =
      """
      c.phase <> 'CLOSED'
      and o.id in (select f.objective_id from follower f where f.person_id = :person)""";

  /** An id that the reader may know of. */
  record Known(UUID id) {}

  private static final Sql IN_ORDER = Sql.of("order by o.id");

  private final RowReader rows;
  private final ObjectiveParts parts;

  PostgresObjectiveReader(RowReader rows, ObjectiveParts parts) {
    this.rows = rows;
    this.parts = parts;
  }

  @Override
  public Optional<ObjectiveFacts> find(ObjectiveId id, Actor actor) {
    return findAll(List.of(id), actor).stream().findFirst();
  }

  @Override
  public List<ObjectiveFacts> findAll(Collection<ObjectiveId> ids, Actor actor) {
    Sql wanted = Among.condition("o.id", "ids", ids.stream().map(ObjectiveId::value).toList());
    Sql statement = OBJECTIVES.where(List.of(wanted, Visibility.seenBy(actor)));
    Map<ObjectiveId, ObjectiveFacts> found =
        parts.addTo(rows.read(ObjectiveRow.class, statement), actor).stream()
            .collect(toMap(facts -> facts.objective().id(), facts -> facts));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Page<ObjectiveFacts> page(
      ObjectiveFilter filter,
      Actor actor,
      LocalDate today,
      OrganisationSettings settings,
      PageRequest request) {
    List<Sql> conditions = new ArrayList<>(ObjectiveConditions.of(filter, today, settings));
    conditions.add(Visibility.seenBy(actor));
    Sql ids = MatchingObjectives.of(filter, conditions, request);
    Sql matching = Sql.of("o.id = any(array(").then(ids).then(Sql.of("))"));
    Sql statement = MatchingObjectives.IDS.first(request, OBJECTIVES.where(List.of(matching)));
    Page<ObjectiveRow> page =
        request.pageOf(rows.read(ObjectiveRow.class, statement), ObjectiveRow::id);
    return new Page<>(parts.addTo(page.items(), actor), page.next());
  }

  @Override
  public Set<UUID> knownAmong(Collection<UUID> ids, Actor actor) {
    Sql seen = Visibility.seenBy(actor);
    Sql known =
        Sql.of("select o.id from objective o")
            .where(List.of(Sql.of("o.id = any(:ids)"), seen))
            .then(Sql.of("union all select k.id from key_result k"))
            .then(
                Sql.of("join objective o on o.id = k.objective_id")
                    .where(List.of(Sql.of("k.id = any(:ids)"), seen)))
            .with("ids", ids.toArray(UUID[]::new));
    return rows.read(Known.class, known).stream().map(Known::id).collect(toSet());
  }

  @Override
  public List<ObjectiveFacts> ofOwners(CycleId cycle, Collection<Owner> owners, Actor actor) {
    Sql ofCycle = Sql.of("o.cycle_id = :cycle").with("cycle", cycle.value());
    Sql noDraft = Sql.of("o.state <> 'DRAFT'");
    Sql statement = OBJECTIVES.where(List.of(ofCycle, ownedBy(owners), noDraft)).then(IN_ORDER);
    return parts.addTo(rows.read(ObjectiveRow.class, statement), actor);
  }

  @Override
  public List<ObjectiveFacts> reportedBy(CycleId cycle, Collection<PersonId> people, Actor actor) {
    Sql reported =
        Sql.of(REPORTED)
            .with("cycle", cycle.value())
            .with("people", RowReader.arrayOf(people, PersonId::value));
    Sql statement = OBJECTIVES.where(List.of(reported)).then(IN_ORDER);
    return parts.addTo(rows.read(ObjectiveRow.class, statement), actor);
  }

  @Override
  public List<ObjectiveFacts> openWith(PersonId person, Actor actor) {
    Sql open = Sql.of(OPEN_WITH).with("person", person.value());
    Sql statement = OBJECTIVES.where(List.of(open, Visibility.seenBy(actor))).then(IN_ORDER);
    return parts.addTo(rows.read(ObjectiveRow.class, statement), actor);
  }

  @Override
  public Page<ObjectiveFacts> continuing(ObjectiveId origin, Actor actor, PageRequest request) {
    Sql carriesOn = Sql.of("o.origin_id = :origin").with("origin", origin.value());
    return paged(List.of(carriesOn, Visibility.seenBy(actor)), request, actor);
  }

  @Override
  public Page<ObjectiveFacts> followedBy(PersonId person, Actor actor, PageRequest request) {
    Sql followed = Sql.of(FOLLOWED).with("person", person.value());
    return paged(List.of(followed, Visibility.seenBy(actor)), request, actor);
  }

  private Page<ObjectiveFacts> paged(List<Sql> conditions, PageRequest request, Actor actor) {
    Page<ObjectiveRow> page =
        rows.page(ObjectiveRow.class, ObjectiveRow::id, PAGES, conditions, request);
    return new Page<>(parts.addTo(page.items(), actor), page.next());
  }

  private static Sql ownedBy(Collection<Owner> owners) {
    List<UUID> units = new ArrayList<>();
    List<UUID> people = new ArrayList<>();
    for (Owner owner : owners) {
      switch (owner) {
        case Owner.OfUnit(var unit) -> units.add(unit.value());
        case Owner.OfPerson(var person) -> people.add(person.value());
      }
    }
    Sql ofUnits = Among.condition("o.owner_unit_id", "units", units);
    Sql ofPeople = Among.condition("o.owner_person_id", "people", people);
    if (units.isEmpty() || people.isEmpty()) {
      return units.isEmpty() ? ofPeople : ofUnits;
    }
    return ofUnits.then(Sql.of("or")).then(ofPeople);
  }
}
