package vn.okr.adapters.persistence.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Links;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Weight;

@ApplicationScoped
class PostgresLinks implements Links {
  private static final String FROM =
      """
      select kind, weight, to_objective_id, to_key_result_id
      from link where from_objective_id = :objective order by position
      """;

  private static final String OBJECTIVES_OF =
      """
      select id as target, id as objective, false as is_key_result
      from objective where id = any(:objectives)
      union all
      select id, objective_id, true from key_result where id = any(:keyResults)
      """;

  private static final String CYCLES_ABOVE =
      """
      select distinct upper.cycle_id
      from objective lower
      join link on link.from_objective_id = lower.id
      join objective upper on upper.id = link.to_objective_id
      where lower.cycle_id = :cycle
      """;

  private static final String CYCLES_BELOW =
      """
      select distinct lower.cycle_id
      from objective upper
      join link on link.to_objective_id = upper.id
      join objective lower on lower.id = link.from_objective_id
      where upper.cycle_id = :cycle
      """;

  private final Session database;
  private final LinkRows rows;
  private final Contributions contributions;

  PostgresLinks(Session database, LinkRows rows, Contributions contributions) {
    this.database = database;
    this.rows = rows;
    this.contributions = contributions;
  }

  @Override
  public List<Link> from(ObjectiveId objective) {
    return database
        .createNativeQuery(FROM, Object[].class)
        .setParameter("objective", objective.value())
        .getResultStream()
        .map(PostgresLinks::toLink)
        .toList();
  }

  private static Link toLink(Object[] row) {
    return new Link(
        target((UUID) row[2], (UUID) row[3]),
        LinkKind.valueOf((String) row[0]),
        Weight.of((BigDecimal) row[1]));
  }

  private static Target target(UUID objective, @Nullable UUID keyResult) {
    return keyResult == null
        ? new Target.OfObjective(new ObjectiveId(objective))
        : new Target.OfKeyResult(new KeyResultId(keyResult));
  }

  @Override
  public void replace(ObjectiveId objective, List<Link> links) {
    rows.delete(objective);
    rows.insert(objective, links);
  }

  @Override
  public Map<Target, ObjectiveId> objectivesOf(Collection<Target> targets) {
    Map<Target, ObjectiveId> found = new HashMap<>();
    if (targets.isEmpty()) {
      return found;
    }
    Stream<Object[]> known =
        database
            .createNativeQuery(OBJECTIVES_OF, Object[].class)
            .setParameter("objectives", ids(targets, Target.OfObjective.class))
            .setParameter("keyResults", ids(targets, Target.OfKeyResult.class))
            .getResultStream();
    known.forEach(
        row -> {
          UUID id = (UUID) row[0];
          found.put(target(id, (boolean) row[2] ? id : null), new ObjectiveId((UUID) row[1]));
        });
    return found;
  }

  private static UUID[] ids(Collection<Target> targets, Class<? extends Target> kind) {
    return targets.stream().filter(kind::isInstance).map(Target::value).toArray(UUID[]::new);
  }

  @Override
  public Map<ObjectiveId, Set<ObjectiveId>> contributionsAbove(Collection<ObjectiveId> from) {
    return contributions.above(from);
  }

  @Override
  public Set<CycleId> cyclesAbove(CycleId cycle) {
    return cycles(CYCLES_ABOVE, cycle);
  }

  @Override
  public Set<CycleId> cyclesBelow(CycleId cycle) {
    return cycles(CYCLES_BELOW, cycle);
  }

  private Set<CycleId> cycles(String statement, CycleId cycle) {
    return database
        .createNativeQuery(statement, UUID.class)
        .setParameter("cycle", cycle.value())
        .getResultStream()
        .map(CycleId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<KeyResultId, List<Contribution>> contributionsTo(Collection<KeyResultId> keyResults) {
    return contributions.to(keyResults);
  }
}
