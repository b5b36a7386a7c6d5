package vn.okr.adapters.persistence.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.absence.AbsenceReader;
import vn.okr.application.absence.AbsenceView;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;

/** Reads absences; their ids run in the order they were announced. */
@ApplicationScoped
class PostgresAbsenceReader implements AbsenceReader {
  private static final Sql SELECT =
      Sql.of(
          """
          select a.id, a.person_id, a.deputy_id, a.from_on, a.until_on, a.ended_at, a.revision,
                 p.display_name as person_name, d.display_name as deputy_name
          from absence a
          join person p on p.id = a.person_id
          join person d on d.id = a.deputy_id""");
  private static final Keyset ABSENCES = new Keyset(SELECT, "a.id");

  private final RowReader rows;

  PostgresAbsenceReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Optional<AbsenceView> find(AbsenceId id) {
    Sql one = SELECT.where(List.of(Sql.of("a.id = :id").with("id", id.value())));
    return rows.read(AbsenceRow.class, one).stream().findFirst().map(AbsenceRow::toView);
  }

  @Override
  public Page<AbsenceView> of(PersonId person, LocalDate day, PageRequest request) {
    Sql notOver =
        Sql.of("a.person_id = :person and a.ended_at is null and a.until_on >= :day")
            .with("person", person.value())
            .with("day", day);
    return rows.page(AbsenceRow.class, AbsenceRow::id, ABSENCES, List.of(notOver), request)
        .map(AbsenceRow::toView);
  }

  @Override
  public List<AbsenceView> deputisedBy(PersonId deputy, LocalDate day) {
    Sql inForce =
        Sql.of(
                "a.deputy_id = :deputy and a.ended_at is null and p.active"
                    + " and a.from_on <= :day and a.until_on >= :day")
            .with("deputy", deputy.value())
            .with("day", day);
    Sql statement = SELECT.where(List.of(inForce)).then(Sql.of("order by a.id"));
    return rows.read(AbsenceRow.class, statement).stream().map(AbsenceRow::toView).toList();
  }
}
