package vn.okr.testkit.memory;

import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Stale;

/** Service accounts of a company in memory. */
public final class ServiceAccountsInMemory implements ServiceAccounts {
  private final Company company;

  /** Service accounts of the company. */
  public ServiceAccountsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<ServiceAccount> find(ServiceAccountId id) {
    return company.serviceAccounts.find(id);
  }

  @Override
  public Optional<ServiceAccount> findByClient(String client) {
    return company.serviceAccounts.all().stream()
        .filter(account -> account.client().equals(client))
        .findFirst();
  }

  @Override
  public Page<ServiceAccount> list(PageRequest request) {
    return Pages.of(
        company.serviceAccounts.all().stream(), request, account -> account.id().value());
  }

  @Override
  public void add(ServiceAccount account) {
    requireOwnClient(account);
    company.serviceAccounts.put(account.id(), account);
  }

  @Override
  public void save(ServiceAccount account) {
    if (find(account.id()).filter(old -> old.revision() == account.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    requireOwnClient(account);
    company.serviceAccounts.put(account.id(), account);
  }

  private void requireOwnClient(ServiceAccount account) {
    if (findByClient(account.client()).filter(o -> !o.id().equals(account.id())).isPresent()) {
      throw new Conflict(ErrorCode.ALREADY_EXISTS);
    }
  }
}
