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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/** Follows the links that count. */
@ApplicationScoped
class Contributions {
  /** {@code union} drops what was found before, so that even a loop comes to an end. */
  private static final String ABOVE =
      """
      with recursive up (lower_id, upper_id) as (
        select from_objective_id, to_objective_id
        from link where kind = 'CONTRIBUTES' and from_objective_id = any(:objectives)
        union
        select link.from_objective_id, link.to_objective_id
        from link join up on link.from_objective_id = up.upper_id
        where link.kind = 'CONTRIBUTES')
      select lower_id, upper_id from up
      """;

  private static final String TO =
      """
      select link.to_key_result_id, objective.id, objective.score, link.weight
      from link join objective on objective.id = link.from_objective_id
      where link.kind = 'CONTRIBUTES' and link.to_key_result_id = any(:keyResults)
        and objective.state in ('PUBLISHED', 'CLOSED')
      order by objective.id
      """;

  private final Session database;

  Contributions(Session database) {
    this.database = database;
  }

  Map<ObjectiveId, Set<ObjectiveId>> above(Collection<ObjectiveId> from) {
    if (from.isEmpty()) {
      return Map.of();
    }
    return rows(ABOVE, "objectives", from.stream().map(ObjectiveId::value).toArray(UUID[]::new))
        .stream()
        .collect(
            groupingBy(
                row -> new ObjectiveId((UUID) row[0]),
                mapping(row -> new ObjectiveId((UUID) row[1]), toSet())));
  }

  Map<KeyResultId, List<Contribution>> to(Collection<KeyResultId> keyResults) {
    if (keyResults.isEmpty()) {
      return Map.of();
    }
    return rows(TO, "keyResults", keyResults.stream().map(KeyResultId::value).toArray(UUID[]::new))
        .stream()
        .collect(
            groupingBy(
                row -> new KeyResultId((UUID) row[0]),
                mapping(Contributions::toContribution, toList())));
  }

  private List<Object[]> rows(String sql, String name, UUID[] ids) {
    return database.createNativeQuery(sql, Object[].class).setParameter(name, ids).getResultList();
  }

  private static Contribution toContribution(Object[] row) {
    @Nullable Integer score = (Integer) row[2];
    return new Contribution(
        new ObjectiveId((UUID) row[1]),
        score == null ? null : Score.ofTenThousandths(score),
        Weight.of((BigDecimal) row[3]));
  }
}
