package vn.okr.adapters.persistence.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.progress.ContributionFacts;
import vn.okr.application.progress.ContributionReader;
import vn.okr.domain.objective.KeyResultId;

/** Reads what is linked to key results in one statement. */
@ApplicationScoped
class PostgresContributionReader implements ContributionReader {
  private static final Sql CONTRIBUTIONS =
      Sql.of(
          """
          select l.to_key_result_id, o.id, o.title, coalesce(u.name, p.display_name) as owner_name,
                 o.state, l.kind, o.score, l.weight
          from link l
          join objective o on o.id = l.from_objective_id
          left join unit u on u.id = o.owner_unit_id
          left join person p on p.id = o.owner_person_id
          where l.to_key_result_id = any(:keyResults) and o.state <> 'DRAFT'
          order by o.id, l.position""");

  private final RowReader rows;

  PostgresContributionReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Map<KeyResultId, List<ContributionFacts>> linkedTo(Collection<KeyResultId> keyResults) {
    Sql toThem =
        CONTRIBUTIONS.with("keyResults", RowReader.arrayOf(keyResults, KeyResultId::value));
    return rows.read(ContributionRow.class, toThem).stream()
        .collect(groupingBy(ContributionRow::target, mapping(ContributionRow::toFacts, toList())));
  }
}
