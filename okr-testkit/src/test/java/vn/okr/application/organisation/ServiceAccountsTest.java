package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.said;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.checkin.CheckInView;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.organisation.ManageServiceAccounts.NewServiceAccount;
import vn.okr.application.organisation.ManageServiceAccounts.ServiceAccountEdit;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** Machines do what they were granted, under their own name, and nothing else. */
class ServiceAccountsTest {
  private static final String CLIENT = "kho-du-lieu";
  private static final Reading FIVE = new Reading.OfValue(Quantity.of("5"));

  private final SmallCompany company = new SmallCompany();
  private final Objective goal =
      company.stored(
          anObjective(company.quarter, company.team).with(aKeyResult(), aKeyResult()).published());
  private final KeyResultId named = company.keyResult(goal.id(), 0);
  private final KeyResultId other = company.keyResult(goal.id(), 1);

  @Test
  void reportsOnTheKeyResultsItIsNamedForUnderItsOwnName() {
    // Given
    register(Set.of(Scope.REPORT), List.of(named));
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    company.checkIn(machine, named, FIVE);

    // Then
    CheckInView told =
        company
            .world
            .browseCheckIns
            .list(company.member, named, new PageRequest(10, null))
            .items()
            .getFirst();
    assertThat(told.byName()).isEqualTo("Kho dữ liệu");
    assertThat(told.checkIn().by()).isEqualTo(machine.id());
    assertThat(company.see(goal.id()).score()).isNotNull();
  }

  @Test
  void reportsOnNoOther() {
    // Given
    register(Set.of(Scope.READ, Scope.REPORT), List.of(named));
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    var refused = refusalOf(() -> company.checkIn(machine, other, FIVE));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void namingAloneGrantsNothing() {
    // Given
    register(Set.of(Scope.READ), List.of(named));
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    var refused = refusalOf(() -> company.checkIn(machine, named, FIVE));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void knowsOfNoDraftItIsNamedFor() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.team).with(aKeyResult()));
    KeyResultId drafted = company.keyResult(draft.id(), 0);
    register(Set.of(Scope.REPORT), List.of(drafted));
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    var refused =
        refusalOf(() -> company.world.recordCheckIns.record(machine, drafted, () -> said(FIVE)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void administersIfItMay() {
    // Given
    register(Set.of(Scope.ADMINISTER), List.of());
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    company.world.manageUnits.removeMember(machine, company.team, company.member.person(), ANY);

    // Then
    assertThat(machine.reads()).isTrue();
    assertThat(company.world.browseOrganisation.person(company.member.person()).units()).isEmpty();
  }

  @Test
  void neverActsAsAPerson() {
    // Given
    register(Set.of(Scope.ADMINISTER), List.of());
    Actor machine = company.world.signIn.signIn(CLIENT);

    // When
    var refused = refusalOf(() -> company.world.myProfile.get(machine));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void aClientNobodyHasLetInIsRefused() {
    // When
    var refused = refusalOf(() -> company.world.signIn.signIn("unknown"));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void anInactiveOneIsRefusedFromTheNextRequestOn() {
    // Given
    ServiceAccount account = register(Set.of(Scope.READ), List.of());

    // When
    edit(account, Patch.keep(), Patch.to(false));

    // Then
    assertThat(refusalOf(() -> company.world.signIn.signIn(CLIENT)).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void everyChangeIsOnTheRecordAndTheSameAgainIsNone() {
    // Given
    ServiceAccount account = register(Set.of(Scope.READ), List.of());

    // When
    ServiceAccount edited = edit(account, Patch.to(List.of(named)), Patch.keep());
    ServiceAccount again = edit(edited, Patch.to(List.of(named)), Patch.keep());

    // Then
    assertThat(again).isEqualTo(edited);
    assertThat(company.world.history.of(account.id().value(), new PageRequest(50, null)).items())
        .extracting(HistoryView::entry)
        .extracting(line -> line.field() + ": " + line.before() + " > " + line.after())
        .containsExactly(
            "name: null > Kho dữ liệu",
            "client: null > kho-du-lieu",
            "scopes: null > [READ]",
            "keyResults: null > []",
            "active: null > true",
            "keyResults: [] > [" + named.value() + "]");
  }

  @Test
  void anUnknownKeyResultIsPointedTo() {
    // Given
    KeyResultId unknown = new KeyResultId(company.world.ids.next());

    // When
    var refused = refusalOf(() -> register(Set.of(Scope.REPORT), List.of(named, unknown)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/keyResults/1");
  }

  @Test
  void onlyAdminsKnowOfThemAndChangeThem() {
    // Given
    ServiceAccount account = register(Set.of(Scope.READ), List.of());
    var manage = company.world.manageServiceAccounts;

    // When
    List<Runnable> attempts =
        List.of(
            () -> manage.list(company.ceo, new PageRequest(10, null)),
            () -> manage.get(company.ceo, account.id()),
            () -> manage.register(company.ceo, unread()),
            () -> manage.edit(company.ceo, account.id(), ANY, unread()));

    // Then
    assertThat(attempts)
        .allSatisfy(
            attempt -> assertThat(refusalOf(attempt).code()).isEqualTo(ErrorCode.FORBIDDEN));
  }

  private ServiceAccount register(Set<Scope> scopes, List<KeyResultId> keyResults) {
    return company.world.manageServiceAccounts.register(
        company.admin,
        () ->
            new NewServiceAccount(new Title("Kho dữ liệu"), CLIENT, scopes, keyResults, List.of()));
  }

  private ServiceAccount edit(
      ServiceAccount account, Patch<List<KeyResultId>> keyResults, Patch<Boolean> active) {
    return company.world.manageServiceAccounts.edit(
        company.admin,
        account.id(),
        ANY,
        () ->
            new ServiceAccountEdit(
                Patch.keep(), Patch.keep(), Patch.keep(), keyResults, Patch.keep(), active));
  }
}
