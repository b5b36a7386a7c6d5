package vn.okr.adapters.rest.serviceaccount;

import java.util.List;
import java.util.UUID;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;

/** A service account as admins see it. */
public record ServiceAccountResponse(
    UUID id,
    String name,
    String client,
    List<Scope> scopes,
    List<UUID> keyResults,
    List<UUID> kpis,
    boolean active) {
  static ServiceAccountResponse of(ServiceAccount account) {
    return new ServiceAccountResponse(
        account.id().value(),
        account.name().value(),
        account.client(),
        account.scopes().stream().sorted().toList(),
        account.keyResults().stream().sorted().toList(),
        account.kpis().stream().sorted().toList(),
        account.active());
  }
}
