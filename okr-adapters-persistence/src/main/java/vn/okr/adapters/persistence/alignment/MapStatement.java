package vn.okr.adapters.persistence.alignment;

import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.objective.Visibility;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/**
 * Walks down the contributions level by level. Drafts the actor may not know of and dropped
 * objectives are no part of the way, so what hangs below them alone is not reached. No level takes
 * more than the map holds, and below a level that fills the map nothing is looked for.
 */
final class MapStatement {
  private static final Sql COMPANYS_OWN =
      Sql.of(
          "o.cycle_id = :cycle and o.owner_unit_id in (select id from unit where parent_id is null)");

  private static final Sql FIRST =
      Sql.of(
          """
          with recursive reached (id, depth, filled) as (
            select o.id, 0, false
            from objective o
            where o.state <> 'DROPPED' and (""");

  /** The offset keeps the planner from reading all objectives to find the few below. */
  private static final Sql NEXT =
      Sql.of(
          """
            )
            union all
            select level.id, level.depth, count(*) over () >= :most
            from (
              select distinct below.id, r.depth + 1 as depth
              from reached r
              cross join lateral (
                select o.id
                from link l
                join objective o on o.id = l.from_objective_id
                where l.to_objective_id = r.id and l.kind = 'CONTRIBUTES'
                  and o.state <> 'DROPPED' and (""");

  private static final Sql PLACES =
      Sql.of(
          """
                ) offset 0) below
              where r.depth < :depth and not r.filled
              order by below.id limit :most) level),
          shown as (
            select id, min(depth) as depth
            from reached
            group by id
            order by min(depth), id limit :most)
          select s.id, s.depth, (
            select count(distinct o.id)
            from link l
            join objective o on o.id = l.from_objective_id
            where l.to_objective_id = s.id and l.kind = 'CONTRIBUTES'
              and o.state <> 'DROPPED' and (""");

  private static final Sql IN_ORDER =
      Sql.of(
          """
            )) as contributors
          from shown s
          order by s.depth, s.id""");

  private MapStatement() {}

  static Sql of(CycleId cycle, @Nullable ObjectiveId root, int depth, int most, Actor actor) {
    Sql begin =
        root == null
            ? COMPANYS_OWN.with("cycle", cycle.value())
            : Sql.of("o.id = :root").with("root", root.value());
    Sql seen = Visibility.seenBy(actor);
    return FIRST
        .then(begin)
        .then(Sql.of(") and ("))
        .then(seen)
        .then(NEXT.with("depth", depth))
        .then(seen)
        .then(PLACES.with("most", most))
        .then(seen)
        .then(IN_ORDER);
  }
}
