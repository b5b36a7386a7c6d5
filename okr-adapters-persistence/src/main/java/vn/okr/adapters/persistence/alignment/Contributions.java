package vn.okr.adapters.persistence.alignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/** Follows the links that count. */
@ApplicationScoped
class Contributions {
  /** {@code union} drops what was found before, so that even a loop comes to an end. */
  private static final Sql ABOVE =
      Sql.of(
          """
      with recursive up (lower_id, upper_id) as (
        select from_objective_id, to_objective_id
        from link where kind = 'CONTRIBUTES' and from_objective_id = any(:objectives)
        union
        select link.from_objective_id, link.to_objective_id
        from link join up on link.from_objective_id = up.upper_id
        where link.kind = 'CONTRIBUTES')
      select lower_id, upper_id from up""");

  private static final Sql TO =
      Sql.of(
          """
      select link.to_key_result_id, objective.id, objective.score, link.weight
      from link join objective on objective.id = link.from_objective_id
      where link.kind = 'CONTRIBUTES' and link.to_key_result_id = any(:keyResults)
        and objective.state in ('PUBLISHED', 'CLOSED')
      order by objective.id""");

  /** An objective and one above it. */
  private record StepRow(UUID lower, UUID upper) {}

  /** What one objective contributes to a key result. */
  private record ContributionRow(
      UUID keyResult, UUID objective, @Nullable Integer score, BigDecimal weight) {
    Contribution toContribution() {
      return new Contribution(
          new ObjectiveId(objective),
          score == null ? null : Score.ofTenThousandths(score),
          Weight.of(weight));
    }
  }

  private final RowReader rows;

  Contributions(RowReader rows) {
    this.rows = rows;
  }

  Map<ObjectiveId, Set<ObjectiveId>> above(Collection<ObjectiveId> from) {
    if (from.isEmpty()) {
      return Map.of();
    }
    Sql above = ABOVE.with("objectives", RowReader.arrayOf(from, ObjectiveId::value));
    return rows.read(StepRow.class, above).stream()
        .collect(
            groupingBy(
                row -> new ObjectiveId(row.lower()),
                mapping(row -> new ObjectiveId(row.upper()), toSet())));
  }

  Map<KeyResultId, List<Contribution>> to(Collection<KeyResultId> keyResults) {
    if (keyResults.isEmpty()) {
      return Map.of();
    }
    Sql to = TO.with("keyResults", RowReader.arrayOf(keyResults, KeyResultId::value));
    return rows.read(ContributionRow.class, to).stream()
        .collect(
            groupingBy(
                row -> new KeyResultId(row.keyResult()),
                mapping(ContributionRow::toContribution, toList())));
  }
}
