package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.okr.application.Admins;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.UseCase;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;

/** An admin sees who let a machine in, and who has changed what it may do (M11). */
@UseCase
public class ReadServiceAccountHistory {
  private final ServiceAccounts accounts;
  private final HistoryReader history;

  @Inject
  public ReadServiceAccountHistory(ServiceAccounts accounts, HistoryReader history) {
    this.accounts = accounts;
    this.history = history;
  }

  /**
   * The line that tells who let each of the machines in, by the id of its account.
   *
   * @throws NotAllowed for everyone but admins
   */
  public Map<UUID, HistoryView> letIn(Actor actor, Collection<ServiceAccount> asked) {
    Admins.require(actor);
    return asked.isEmpty()
        ? Map.of()
        : history.oldest(asked.stream().map(account -> account.id().value()).toList());
  }

  /**
   * What was changed about a machine, the newest first.
   *
   * @throws NotFound when there is no such account
   * @throws NotAllowed for everyone but admins
   */
  public Page<HistoryView> of(Actor actor, ServiceAccountId id, PageRequest request) {
    if (accounts.find(id).isEmpty()) {
      throw new NotFound();
    }
    Admins.require(actor);
    return history.of(id.value(), request.newestFirst());
  }
}
