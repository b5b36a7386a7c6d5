package vn.okr.application.port;

import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Stale;

/** Keeps service accounts. */
public interface ServiceAccounts {
  /** The account, if there is one. */
  Optional<ServiceAccount> find(ServiceAccountId id);

  /** The account that signs in as that client, if there is one. */
  Optional<ServiceAccount> findByClient(String client);

  /** All accounts in the order they were registered. */
  Page<ServiceAccount> list(PageRequest request);

  /**
   * Adds a new account.
   *
   * @throws Conflict {@code already-exists} when the client has one
   */
  void add(ServiceAccount account);

  /**
   * Replaces an account by the next revision.
   *
   * @throws Stale when the stored revision is not the one before
   * @throws Conflict {@code already-exists} when the client has another one
   */
  void save(ServiceAccount account);
}
