package vn.okr.application.kpi;

import static vn.okr.testkit.KpiBuilder.aKpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.kpi.ManageKpis.KpiEdit;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** KPIs of the small company. */
final class SmallKpis {
  private SmallKpis() {}

  /** One of the team's that shall be at least 95 % each week and that the member sees to. */
  static Kpi ofTeam(SmallCompany company) {
    return company.world.manageKpis.create(
        company.leader, () -> definition(company.team, company.member.person()));
  }

  static Kpi.Definition definition(UnitId unit, PersonId owner) {
    return aKpi(unit, owner).build().definition();
  }

  static NewKpiReading said(String value) {
    return said(value, null, null);
  }

  static NewKpiReading said(String value, @Nullable LocalDate on, @Nullable KpiReadingId corrects) {
    return new NewKpiReading(Quantity.of(value), on, null, corrects);
  }

  static KpiReading report(SmallCompany company, Actor actor, Kpi kpi, NewKpiReading said) {
    return company.world.reportKpis.record(actor, kpi.id(), () -> said);
  }

  static KpiEdit retitled(String title) {
    return new KpiEdit(
        Patch.to(new Title(title)),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep());
  }

  static KpiEdit movedTo(UnitId unit) {
    return new KpiEdit(
        Patch.keep(),
        Patch.keep(),
        Patch.to(unit),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep());
  }

  static KpiEdit ownedBy(PersonId owner) {
    return new KpiEdit(
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.to(owner),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep());
  }

  static KpiEdit archived(boolean now) {
    return new KpiEdit(
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        Patch.to(now));
  }
}
