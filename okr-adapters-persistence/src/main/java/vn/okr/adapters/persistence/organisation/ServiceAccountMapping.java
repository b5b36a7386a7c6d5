package vn.okr.adapters.persistence.organisation;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Title;

/** Between a service account and its rows. */
final class ServiceAccountMapping {
  private ServiceAccountMapping() {}

  static ServiceAccount toAccount(ServiceAccountEntity entity) {
    return new ServiceAccount(
        new ServiceAccountId(entity.id),
        new Title(entity.name),
        entity.client,
        Arrays.stream(entity.scopes).map(Scope::valueOf).collect(Collectors.toSet()),
        entity.keyResults,
        entity.kpis,
        entity.active,
        entity.revision);
  }

  /** Changes key results and KPIs in place, so that only those that come or go are written. */
  static void write(ServiceAccount account, ServiceAccountEntity entity) {
    entity.id = account.id().value();
    entity.name = account.name().value();
    entity.client = account.client();
    entity.scopes = account.scopes().stream().map(Scope::name).toArray(String[]::new);
    entity.active = account.active();
    entity.revision = account.revision();
    entity.keyResults.retainAll(account.keyResults());
    entity.keyResults.addAll(account.keyResults());
    entity.kpis.retainAll(account.kpis());
    entity.kpis.addAll(account.kpis());
  }
}
