package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.KpiBuilder;

/** What every store of service accounts holds to. */
public abstract class ServiceAccountsContract extends PortContract {
  @Test
  void whatWasAddedComesBackByItsIdAndByItsClient() {
    // Given
    ServiceAccount account = account(Set.of(Scope.READ, Scope.REPORT), keyResult());

    // When
    run(() -> ports.serviceAccounts().add(account));

    // Then
    assertThat(inTransaction(() -> ports.serviceAccounts().find(account.id()))).contains(account);
    assertThat(inTransaction(() -> ports.serviceAccounts().findByClient(account.client())))
        .contains(account);
  }

  @Test
  void nobodyKnownIsNobody() {
    // When
    var byId = inTransaction(() -> ports.serviceAccounts().find(new ServiceAccountId(scene.id())));
    var byClient = inTransaction(() -> ports.serviceAccounts().findByClient("nobody"));

    // Then
    assertThat(byId).isEmpty();
    assertThat(byClient).isEmpty();
  }

  @Test
  void anEditReplacesEverything() {
    // Given
    ServiceAccount before = added(account(Set.of(Scope.READ, Scope.REPORT), keyResult()));
    ServiceAccount after =
        new ServiceAccount(
            before.id(),
            new Title("Kho dữ liệu mới"),
            before.client() + "-2",
            Set.of(Scope.ADMINISTER),
            Set.of(keyResult()),
            Set.of(kpi()),
            false,
            before.revision() + 1);

    // When
    run(() -> ports.serviceAccounts().save(after));

    // Then
    assertThat(inTransaction(() -> ports.serviceAccounts().find(before.id()))).contains(after);
    assertThat(inTransaction(() -> ports.serviceAccounts().findByClient(before.client())))
        .isEmpty();
  }

  @Test
  void aRevisionThatDoesNotFollowIsRefused() {
    // Given
    ServiceAccount stored = added(account(Set.of(Scope.READ)));

    // When
    var refused = refusalOf(() -> ports.serviceAccounts().save(stored));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
  }

  @Test
  void aClientHasOneAccountAtMost() {
    // Given
    ServiceAccount one = added(account(Set.of(Scope.READ)));
    ServiceAccount other = added(account(Set.of(Scope.READ)));
    ServiceAccount third = calling(account(Set.of(Scope.READ)), one.client(), 0);

    // When
    var added = refusalOf(() -> ports.serviceAccounts().add(third));
    var edited = refusalOf(() -> ports.serviceAccounts().save(calling(other, one.client(), 1)));

    // Then
    assertThat(added.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
    assertThat(edited.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
  }

  @Test
  void pagesGoThroughAllOfThemOnce() {
    // Given
    ServiceAccount first = added(account(Set.of(Scope.READ), keyResult(), keyResult()));
    ServiceAccount second = added(account(Set.of(Scope.REPORT)));

    // When
    var page =
        inTransaction(
            () -> ports.serviceAccounts().list(new PageRequest(1, justBefore(first.id()))));
    var rest = inTransaction(() -> ports.serviceAccounts().list(new PageRequest(5, page.next())));

    // Then
    assertThat(page.items()).containsExactly(first);
    assertThat(rest.items()).startsWith(second);
  }

  private static UUID justBefore(ServiceAccountId id) {
    return new UUID(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits() - 1);
  }

  private UUID keyResult() {
    Objective objective =
        scene.add(anObjective(scene.cycle(), scene.person()).with(KeyResultBuilder.aKeyResult()));
    return objective.keyResults().all().getFirst().id().value();
  }

  private UUID kpi() {
    return scene.add(KpiBuilder.aKpi(scene.department(), scene.person()).build()).id().value();
  }

  private ServiceAccount added(ServiceAccount account) {
    run(() -> ports.serviceAccounts().add(account));
    return account;
  }

  private ServiceAccount account(Set<Scope> scopes, UUID... keyResults) {
    UUID id = scene.id();
    return new ServiceAccount(
        new ServiceAccountId(id),
        new Title("Kho dữ liệu"),
        "job-" + id,
        scopes,
        Set.copyOf(List.of(keyResults)),
        keyResults.length == 0 ? Set.of() : Set.of(kpi()),
        true,
        0);
  }

  private static ServiceAccount calling(ServiceAccount account, String client, long revision) {
    return new ServiceAccount(
        account.id(),
        account.name(),
        client,
        account.scopes(),
        account.keyResults(),
        account.kpis(),
        account.active(),
        revision);
  }
}
