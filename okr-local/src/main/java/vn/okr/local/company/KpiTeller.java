package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.okr.application.Precondition;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.application.kpi.NewKpiReading;
import vn.okr.application.kpi.ReportKpis;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.local.account.Accounts;
import vn.okr.local.company.plan.Watched;

/** Tells of the KPIs: who keeps them, what they were each week, and what the first one feeds. */
@Singleton
class KpiTeller {
  private static final String FED = "platform.q2.reliable";
  private static final int FED_RESULT = 1;

  private final ManageKpis manage;
  private final ReportKpis report;
  private final FeedKeyResults feeds;

  @Inject
  KpiTeller(ManageKpis manage, ReportKpis report, FeedKeyResults feeds) {
    this.manage = manage;
    this.report = report;
    this.feeds = feeds;
  }

  /** A KPI that was given to its unit. */
  record Kept(KpiId id, Watched plan) {}

  /** The admin gives the units their KPIs. */
  List<Kept> keep(Cast cast) {
    return KpiBoard.ALL.stream().map(plan -> new Kept(keep(cast, plan), plan)).toList();
  }

  private KpiId keep(Cast cast, Watched plan) {
    Kpi.Definition definition =
        new Kpi.Definition(
            new Title(plan.title()),
            new Note(plan.description()),
            cast.unit(plan.unit()),
            cast.actor(plan.owner()).person(),
            plan.range(),
            new UnitOfMeasure(plan.measuredIn()),
            plan.cadence());
    return manage.create(cast.actor(Accounts.ADMIN.name()), () -> definition).id();
  }

  /** Their owners read them, each as often as it is read, until nobody does. */
  void read(Company company, int week, int lastWeek) {
    for (Kept one : company.kpis()) {
      Quantity value = one.plan().valueIn(week, lastWeek);
      if (value != null) {
        report(company.cast(), one, value);
      }
    }
  }

  private void report(Cast cast, Kept one, Quantity value) {
    report.record(
        cast.actor(one.plan().owner()), one.id(), () -> new NewKpiReading(value, null, null, null));
  }

  /** From now on the first KPI feeds the key result that says the same. */
  void feed(Company company) {
    Told fed = company.book().get(FED);
    KpiId kpi = company.kpis().getFirst().id();
    feeds.feed(
        company.cast().actor(fed.account()),
        fed.keyResult(FED_RESULT),
        Precondition.none(),
        () -> kpi);
  }
}
