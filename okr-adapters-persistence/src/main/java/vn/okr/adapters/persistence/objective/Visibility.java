package vn.okr.adapters.persistence.objective;

import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.Actor;

/**
 * Who may know of a draft: its owner, who leads where the owner stands or above, and admins. The
 * same rule as {@code ObjectiveRights}, for sets of rows.
 */
public final class Visibility {
  private static final String LED =
      """
      with recursive led (unit_id) as (
        select unit_id from unit_lead where person_id = :actor
        union
        select u.id from unit u join led on u.parent_id = led.unit_id)
      select unit_id from led""";

  private static final String SEEN =
      """
      o.state <> 'DRAFT'
      or o.owner_person_id = :actor
      or o.owner_unit_id in (%1$s)
      or exists (
        select from unit_person s
        where s.person_id = o.owner_person_id and s.unit_id in (%1$s))"""
          .formatted(LED);

  private Visibility() {}

  /** The condition that the actor may know of the objective called {@code o}. */
  public static Sql seenBy(Actor actor) {
    return actor.admin() ? Sql.of("true") : Sql.of(SEEN).with("actor", actor.id().value());
  }
}
