package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.talk.Activity;
import vn.okr.application.talk.ActivityReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;

/** Reads what happened from where it was recorded: nothing is written twice for it. */
@ApplicationScoped
class PostgresActivityReader implements ActivityReader {
  private final RowReader rows;

  PostgresActivityReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<Activity> ofObjective(ObjectiveId objective, PageRequest request) {
    Sql one = Sql.of("o.id = :objective").with("objective", objective.value());
    return page(ActivityStatement.of(one, objective.value(), request), request);
  }

  @Override
  public Page<Activity> ofOwner(Owner owner, CycleId cycle, PageRequest request) {
    String owned =
        switch (owner) {
          case Owner.OfUnit _ -> "o.owner_unit_id = :owner";
          case Owner.OfPerson _ -> "o.owner_person_id = :owner";
        };
    Sql goals =
        Sql.of(owned + " and o.cycle_id = :cycle and o.state <> 'DRAFT'")
            .with("owner", owner.value())
            .with("cycle", cycle.value());
    return page(ActivityStatement.of(goals, cycle.value(), request), request);
  }

  private Page<Activity> page(Sql statement, PageRequest request) {
    return request
        .pageOf(rows.read(ActivityRow.class, statement), ActivityRow::id)
        .map(ActivityRow::toActivity);
  }
}
