package vn.okr.domain.kpi;

import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.shared.NotAllowed;

/**
 * What one actor may do with KPIs of one unit, decided on what is stored. Everyone reads them; the
 * rest is denied unless a line here grants it.
 *
 * @param actor who acts
 * @param unitsPlace where the unit stands and who leads there
 */
public record KpiRights(Actor actor, Affiliation unitsPlace) {

  /** Whether the actor may give the unit KPIs: those who lead it or a unit above, and admins. */
  public boolean mayKeep() {
    return actor.admin() || actor.has(unitsPlace.leads()::contains);
  }

  /** Whether the actor may change the KPI: who may give the unit KPIs, and the KPI's owner. */
  public boolean mayEdit(Kpi kpi) {
    return mayKeep() || actor.has(kpi.definition().ownerId()::equals);
  }

  /** Whether the actor may report readings: who may change the KPI, and machines named for it. */
  public boolean mayReport(Kpi kpi) {
    return mayEdit(kpi) || actor.reportsOn().contains(kpi.id().value());
  }

  /** Who is named as having changed the KPI, or reported a reading of it. */
  public ActorId keeper(Kpi kpi) {
    return actor.by(
        person -> unitsPlace.leads().contains(person) || kpi.definition().ownerId().equals(person));
  }

  /**
   * Lets only those through who may give the unit KPIs.
   *
   * @throws NotAllowed unless {@link #mayKeep}
   */
  public void requireKeep() {
    require(mayKeep());
  }

  /**
   * Lets only those through who may change the KPI.
   *
   * @throws NotAllowed unless {@link #mayEdit}
   */
  public void requireEdit(Kpi kpi) {
    require(mayEdit(kpi));
  }

  /**
   * Lets only those through who may report readings.
   *
   * @throws NotAllowed unless {@link #mayReport}
   */
  public void requireReport(Kpi kpi) {
    require(mayReport(kpi));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new NotAllowed();
    }
  }
}
