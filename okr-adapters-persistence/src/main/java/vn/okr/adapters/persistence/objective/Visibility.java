package vn.okr.adapters.persistence.objective;

import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;

/**
 * Who may know of a draft: its owner, who leads where the owner stands or above, their deputies,
 * and admins. The same rule as {@code ObjectiveRights}, for sets of rows.
 */
public final class Visibility {
  private static final String LED =
      """
      with recursive led (unit_id) as (
        select unit_id from unit_lead where person_id {is}
        union
        select u.id from unit u join led on u.parent_id = led.unit_id)
      select unit_id from led""";

  private static final String SEEN =
      """
      o.state <> 'DRAFT'
      or o.owner_person_id {is}
      or o.owner_unit_id in (%1$s)
      or exists (
        select from unit_person s
        where s.person_id = o.owner_person_id and s.unit_id in (%1$s))"""
          .formatted(LED);

  private static final Sql SEEN_BY_ONE = Sql.of(SEEN.replace("{is}", "= :actor"));
  private static final Sql SEEN_BY_DEPUTY = Sql.of(SEEN.replace("{is}", "= any(:people)"));

  private Visibility() {}

  /** The condition that the actor may know of the objective called {@code o}. */
  public static Sql seenBy(Actor actor) {
    if (actor.admin()) {
      return Sql.of("true");
    }
    return actor.standsInFor().isEmpty()
        ? SEEN_BY_ONE.with("actor", actor.id().value())
        : SEEN_BY_DEPUTY.with("people", RowReader.arrayOf(actor.people(), PersonId::value));
  }
}
