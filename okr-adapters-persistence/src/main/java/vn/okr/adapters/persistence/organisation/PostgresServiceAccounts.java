package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;

@ApplicationScoped
class PostgresServiceAccounts implements ServiceAccounts {
  private static final String WHOLE =
      "from ServiceAccountEntity a left join fetch a.keyResults left join fetch a.kpis";

  private final ServiceAccountRepository accounts;

  PostgresServiceAccounts(ServiceAccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<ServiceAccount> find(ServiceAccountId id) {
    return first(accounts.list(WHOLE + " where a.id = ?1", id.value()));
  }

  @Override
  public Optional<ServiceAccount> findByClient(String client) {
    return first(accounts.list(WHOLE + " where a.client = ?1", client));
  }

  private Optional<ServiceAccount> first(List<ServiceAccountEntity> found) {
    return accounts.letGoFirst(found).map(ServiceAccountMapping::toAccount);
  }

  @Override
  public Page<ServiceAccount> list(PageRequest request) {
    List<UUID> ids = accounts.after(request).stream().map(entity -> entity.id).toList();
    List<ServiceAccount> found =
        accounts.letGo(accounts.among(WHOLE, "a.id", ids).list()).stream()
            .map(ServiceAccountMapping::toAccount)
            .toList();
    return request.pageOf(found, account -> account.id().value());
  }

  @Override
  public void add(ServiceAccount account) {
    ServiceAccountEntity entity = new ServiceAccountEntity();
    ServiceAccountMapping.write(account, entity);
    accounts.addUnique(entity);
  }

  @Override
  public void save(ServiceAccount account) {
    ServiceAccountMapping.write(
        account,
        accounts.lockAt(account.id().value(), account.revision() - 1, stored -> stored.revision));
    accounts.flushUnique();
  }
}
