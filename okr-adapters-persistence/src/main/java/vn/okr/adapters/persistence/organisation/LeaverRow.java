package vn.okr.adapters.persistence.organisation;

import java.util.UUID;

/** How much is open with someone who has left. */
record LeaverRow(UUID id, int objectives, int keyResults) {
  /** Two counts, each by an index of its own; whoever has nothing open is left out. */
  static final String SELECT =
      """
      select p.id, l.objectives, l.key_results
      from person p
      cross join lateral (
        select (select count(*)
                from objective o
                join cycle c on c.id = o.cycle_id
                where o.owner_person_id = p.id
                  and o.state in ('DRAFT', 'PUBLISHED') and c.phase <> 'CLOSED') as objectives,
               (select count(*)
                from key_result k
                join objective o on o.id = k.objective_id
                join cycle c on c.id = o.cycle_id
                where k.owner_id = p.id and not k.dropped
                  and o.state in ('DRAFT', 'PUBLISHED') and c.phase <> 'CLOSED') as key_results) l""";
}
