package vn.okr.adapters.persistence.talk;

import java.util.Set;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.PageRequest;

/**
 * What happened about some objectives, as one statement: of each goal no more than a page, each by
 * an index that ends with the id, so that it costs what the goals of one owner and cycle are, and
 * not what there is of check-ins. Links upwards are left out: they may lead to hidden drafts.
 */
final class ActivityStatement {
  private static final String EVENTS =
      """
      , part as materialized (
        select k.id, k.objective_id from key_result k join goal on goal.id = k.objective_id)
      select e.id, e.at, e.by_id, e.by_service_account_id, e.for_id,
             coalesce(p.display_name, s.name) as by_name, away.display_name as principal_name,
             e.objective_id, g.title, e.key_result_id,
             k.title as key_result_title, e.change, e.checked_in, e.text, e.value, e.done,
             e.milestones
      from (
        select c.id, c.recorded_at as at, c.by_id, c.by_service_account_id, c.for_id, part.objective_id,
               c.key_result_id, null as change, true as checked_in, c.note as text, c.value, c.done,
               array_to_string(c.milestones_done, ' ') as milestones
        from part cross join lateral (
          select * from check_in c where c.key_result_id = part.id and {c}
          order by c.id desc limit :limit) c
        union all
        select h.id, h.at, h.by_id, h.by_service_account_id, h.for_id, h.subject_id, h.key_result_id, h.what,
               false, h.reason, null, null, null
        from goal cross join lateral (
          select * from history h
          where h.subject_id = goal.id and h.what <> 'ALIGNED' and {h}
            and not exists (
              select from history first
              where first.subject_id = h.subject_id and {first} and first.id < h.id
                and first.at = h.at and first.what = h.what
                and first.key_result_id is not distinct from h.key_result_id)
          order by h.id desc limit :limit) h
        union all
        select m.id, m.at, m.by_id, null, null, m.objective_id, m.key_result_id, null, false, m.text, null,
               null, null
        from goal cross join lateral (
          select * from comment m where m.objective_id = goal.id and m.text is not null and {m}
          order by m.id desc limit :limit) m
        order by 1 desc limit :limit) e
      join goal g on g.id = e.objective_id
      left join key_result k on k.id = e.key_result_id
      left join person p on p.id = e.by_id
      left join person away on away.id = e.for_id
      left join service_account s on s.id = e.by_service_account_id
      order by e.id desc""";

  private ActivityStatement() {}

  /**
   * The statement for a page, the newest first, and one row more.
   *
   * @param goals a condition on the objective {@code o}
   * @param since something no younger than any of them, by which months are left out
   */
  static Sql of(Sql goals, UUID since, PageRequest request) {
    String recent = RecordedSince.condition("%1$s.id", Set.of(since)).text();
    String beyond = request.after() == null ? recent : recent + " and %1$s.id < :after";
    String events =
        EVENTS
            .replace("{c}", beyond.formatted("c"))
            .replace("{h}", beyond.formatted("h"))
            .replace("{m}", beyond.formatted("m"))
            .replace("{first}", recent.formatted("first"));
    Sql statement =
        Sql.of("with goal as materialized (select o.id, o.title from objective o where")
            .then(goals)
            .then(Sql.of(")" + events))
            .with("limit", request.limit() + 1);
    return request.after() == null ? statement : statement.with("after", request.after());
  }
}
