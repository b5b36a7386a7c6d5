package vn.okr.application.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.application.kpi.SmallKpis.ofTeam;
import static vn.okr.application.kpi.SmallKpis.report;
import static vn.okr.application.kpi.SmallKpis.said;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.organisation.ManageServiceAccounts.NewServiceAccount;
import vn.okr.application.organisation.ManageServiceAccounts.ServiceAccountEdit;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** Machines report readings of the KPIs they are named for, under their own name. */
class ReportingMachinesTest {
  private static final String CLIENT = "kho-du-lieu";

  private final SmallCompany company = new SmallCompany();
  private final Kpi named = ofTeam(company);
  private final Kpi other = ofTeam(company);

  @Test
  void oneReportsReadingsOfTheKpisItIsNamedFor() {
    // Given
    register(Set.of(Scope.REPORT), named.id());
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    report(company, machine, named, said("96"));

    // Then
    KpiReadingView told =
        company.world.browseKpis.readings(named.id(), PageRequest.first()).items().getFirst();
    assertThat(told.byName()).isEqualTo("Kho dữ liệu");
    assertThat(told.byServiceAccount()).isTrue();
  }

  @Test
  void oneReportsOfNoOtherAndChangesNone() {
    // Given
    register(Set.of(Scope.READ, Scope.REPORT), named.id());
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    OkrException reported = refusalOf(() -> report(company, machine, other, said("96")));
    OkrException edited =
        refusalOf(
            () ->
                company.world.manageKpis.edit(
                    machine, named.id(), ANY, () -> SmallKpis.retitled("Khác")));

    // Then
    assertThat(List.of(reported, edited))
        .extracting(OkrException::code)
        .containsOnly(ErrorCode.FORBIDDEN);
  }

  @Test
  void namingAloneGrantsNothing() {
    // Given
    register(Set.of(Scope.READ), named.id());
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    OkrException refused = refusalOf(() -> report(company, machine, named, said("96")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void anUnknownKpiIsPointedTo() {
    // Given
    KpiId unknown = new KpiId(company.world.ids.next());

    // When
    OkrException refused = refusalOf(() -> register(Set.of(Scope.REPORT), named.id(), unknown));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/kpis/1");
  }

  @Test
  void otherKpisAreOnTheRecord() {
    // Given
    ServiceAccount account = register(Set.of(Scope.REPORT), named.id());

    // When
    ServiceAccount edited =
        company.world.manageServiceAccounts.edit(
            company.admin,
            account.id(),
            ANY,
            () ->
                new ServiceAccountEdit(
                    Patch.keep(),
                    Patch.keep(),
                    Patch.keep(),
                    Patch.keep(),
                    Patch.to(List.of(other.id())),
                    Patch.keep()));

    // Then
    assertThat(edited.kpis()).containsExactly(other.id().value());
    assertThat(company.world.history.of(account.id().value(), PageRequest.first()).items())
        .extracting(HistoryView::entry)
        .extracting(line -> line.field() + ": " + line.before() + " > " + line.after())
        .contains("kpis: [" + named.id().value() + "] > [" + other.id().value() + "]");
  }

  private ServiceAccount register(Set<Scope> scopes, KpiId... kpis) {
    return company.world.manageServiceAccounts.register(
        company.admin,
        () ->
            new NewServiceAccount(
                new Title("Kho dữ liệu"), CLIENT, scopes, List.of(), List.of(kpis)));
  }
}
