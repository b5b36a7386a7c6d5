package vn.okr.adapters.persistence.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.initiative.InitiativeReader;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** Reads initiatives; their ids run in the order they were added. */
@ApplicationScoped
class PostgresInitiativeReader implements InitiativeReader {
  private static final Sql SELECT =
      Sql.of(
          """
          select i.id, i.key_result_id, i.title, i.owner_id, i.due_on, i.link, i.state, i.revision,
                 p.display_name as owner_name
          from initiative i
          left join person p on p.id = i.owner_id""");
  private static final Keyset INITIATIVES = new Keyset(SELECT, "i.id");
  private static final String UNDER_ALL_OF =
      "i.key_result_id in (select k.id from key_result k where k.objective_id = :objective)";

  private final RowReader rows;

  PostgresInitiativeReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<InitiativeView> under(KeyResultId keyResult, PageRequest request) {
    Sql condition = Sql.of("i.key_result_id = :keyResult").with("keyResult", keyResult.value());
    return rows.page(
            InitiativeRow.class, InitiativeRow::id, INITIATIVES, List.of(condition), request)
        .map(InitiativeRow::toView);
  }

  @Override
  public List<InitiativeView> underAllOf(ObjectiveId objective) {
    Sql condition = Sql.of(UNDER_ALL_OF).with("objective", objective.value());
    Sql statement = SELECT.where(List.of(condition)).then(Sql.of("order by i.id"));
    return rows.read(InitiativeRow.class, statement).stream().map(InitiativeRow::toView).toList();
  }
}
