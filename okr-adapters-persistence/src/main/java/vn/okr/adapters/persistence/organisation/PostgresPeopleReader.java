package vn.okr.adapters.persistence.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.adapters.persistence.shared.WordSearch;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** Reads people with their units in two statements, and leavers in one more. */
@ApplicationScoped
class PostgresPeopleReader implements PeopleReader {
  private static final Keyset PEOPLE = Keyset.of("p.id", PersonRow.SELECT);

  private static final Keyset LEAVERS = Keyset.of("p.id", LeaverRow.SELECT);

  private static final List<Sql> LEFT =
      List.of(Sql.of("not p.active"), Sql.of("l.objectives + l.key_results > 0"));

  /** As an array: of a join with it the kept plan would walk through everyone in order. */
  private static final String WITHIN =
      "p.id = any(array(select person_id from unit_person where unit_id = :unit))";

  /** Who leads a unit and belongs to it is named as lead only. */
  private static final Sql UNITS =
      Sql.of(
          """
          select s.person_id, s.unit_id, u.name, s.leads
          from (select person_id, unit_id, bool_or(leads) as leads
                from unit_person
                where person_id = any(:people)
                group by person_id, unit_id) s
          join unit u on u.id = s.unit_id
          order by s.leads desc, s.unit_id""");

  private final RowReader rows;

  PostgresPeopleReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Optional<PersonView> find(PersonId id) {
    Sql byId = Sql.of("p.id = :id").with("id", id.value());
    return views(rows.read(PersonRow.class, PEOPLE.select().where(List.of(byId)))).stream()
        .findFirst();
  }

  @Override
  public Page<PersonView> page(
      @Nullable String search,
      @Nullable UnitId unit,
      @Nullable Boolean active,
      PageRequest request) {
    List<Sql> conditions = new ArrayList<>();
    if (search != null) {
      conditions.add(WordSearch.in("search_words(p.search_text)", search));
    }
    if (unit != null) {
      conditions.add(Sql.of(WITHIN).with("unit", unit.value()));
    }
    if (active != null) {
      conditions.add(Sql.of(active ? "p.active" : "not p.active"));
    }
    Page<PersonRow> page = rows.page(PersonRow.class, PersonRow::id, PEOPLE, conditions, request);
    return new Page<>(views(page.items()), page.next());
  }

  @Override
  public Page<Leaver> leavers(PageRequest request) {
    Page<LeaverRow> page = rows.page(LeaverRow.class, LeaverRow::id, LEAVERS, LEFT, request);
    if (page.items().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    Sql them =
        Sql.of("p.id = any(:ids)").with("ids", RowReader.arrayOf(page.items(), LeaverRow::id));
    Map<UUID, PersonView> views =
        views(rows.read(PersonRow.class, PEOPLE.select().where(List.of(them)))).stream()
            .collect(toMap(view -> view.person().id().value(), view -> view));
    return page.map(
        row ->
            new Leaver(
                Objects.requireNonNull(views.get(row.id())), row.objectives(), row.keyResults()));
  }

  private List<PersonView> views(List<PersonRow> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    Sql ofThem = UNITS.with("people", RowReader.arrayOf(people, PersonRow::id));
    Map<UUID, List<UnitRole>> units =
        rows.read(UnitRoleRow.class, ofThem).stream()
            .collect(groupingBy(UnitRoleRow::personId, mapping(UnitRoleRow::toUnitRole, toList())));
    return people.stream()
        .map(p -> new PersonView(p.toPerson(), units.getOrDefault(p.id(), List.of())))
        .toList();
  }
}
