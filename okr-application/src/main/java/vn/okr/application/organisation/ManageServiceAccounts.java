package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.okr.application.Admins;
import vn.okr.application.FieldChanges;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.History;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Kpis;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.application.port.Time;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** An admin lets machines in, and says what they may do; every change is on the record. */
@UseCase
public class ManageServiceAccounts {
  /** A service account to be registered. */
  public record NewServiceAccount(
      Title name,
      String client,
      Set<Scope> scopes,
      List<KeyResultId> keyResults,
      List<KpiId> kpis) {}

  /** What is to change about a service account. */
  public record ServiceAccountEdit(
      Patch<Title> name,
      Patch<String> client,
      Patch<Set<Scope>> scopes,
      Patch<List<KeyResultId>> keyResults,
      Patch<List<KpiId>> kpis,
      Patch<Boolean> active) {}

  private final ServiceAccounts accounts;
  private final Objectives objectives;
  private final Kpis kpis;
  private final History history;
  private final Ids ids;
  private final Time time;

  @Inject
  public ManageServiceAccounts(
      ServiceAccounts accounts,
      Objectives objectives,
      Kpis kpis,
      History history,
      Ids ids,
      Time time) {
    this.accounts = accounts;
    this.objectives = objectives;
    this.kpis = kpis;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /**
   * All service accounts.
   *
   * @throws NotAllowed for everyone but admins
   */
  @ReadOnly
  public Page<ServiceAccount> list(Actor actor, PageRequest request) {
    Admins.require(actor);
    return accounts.list(request);
  }

  /**
   * One service account.
   *
   * @throws NotAllowed for everyone but admins
   */
  @ReadOnly
  public ServiceAccount get(Actor actor, ServiceAccountId id) {
    ServiceAccount account = accounts.find(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    return account;
  }

  /**
   * Lets a machine in.
   *
   * @throws Conflict {@code already-exists} when its client has an account already
   * @throws RuleViolated {@code unknown-reference} for an unknown key result or KPI
   */
  public ServiceAccount register(Actor actor, Supplier<NewServiceAccount> asked) {
    Admins.require(actor);
    NewServiceAccount wanted = asked.get();
    requireKnown(wanted.keyResults());
    requireKnownKpis(wanted.kpis());
    ServiceAccount account =
        new ServiceAccount(
            new ServiceAccountId(ids.next()),
            wanted.name(),
            wanted.client(),
            wanted.scopes(),
            valuesOf(wanted.keyResults(), KeyResultId::value),
            valuesOf(wanted.kpis(), KpiId::value),
            true,
            0);
    accounts.add(account);
    record(actor, ServiceAccountChanges.between(null, account), account.id());
    return account;
  }

  /**
   * Changes what a machine is called and may do; an inactive one is refused from the next request
   * on.
   *
   * @throws Conflict {@code already-exists} when its new client has another account
   * @throws RuleViolated {@code unknown-reference} for an unknown key result or KPI
   */
  public ServiceAccount edit(
      Actor actor,
      ServiceAccountId id,
      Precondition precondition,
      Supplier<ServiceAccountEdit> asked) {
    ServiceAccount before = accounts.find(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(before.revision());
    ServiceAccountEdit edit = asked.get();
    List<KeyResultId> named = edit.keyResults().or(List.of());
    List<KpiId> namedKpis = edit.kpis().or(List.of());
    requireKnown(named);
    requireKnownKpis(namedKpis);
    ServiceAccount after =
        new ServiceAccount(
            id,
            edit.name().or(before.name()),
            edit.client().or(before.client()),
            edit.scopes().or(before.scopes()),
            edit.keyResults().given() ? valuesOf(named, KeyResultId::value) : before.keyResults(),
            edit.kpis().given() ? valuesOf(namedKpis, KpiId::value) : before.kpis(),
            edit.active().or(before.active()),
            before.revision() + 1);
    FieldChanges changes = ServiceAccountChanges.between(before, after);
    if (changes.isEmpty()) {
      return before;
    }
    accounts.save(after);
    record(actor, changes, id);
    return after;
  }

  private void requireKnown(List<KeyResultId> keyResults) {
    if (!keyResults.isEmpty()) {
      Set<KeyResultId> known = objectives.ownersOf(keyResults).keySet();
      References.requireKnown(keyResults, known::contains, "/keyResults");
    }
  }

  private void requireKnownKpis(List<KpiId> named) {
    if (!named.isEmpty()) {
      References.requireKnown(named, kpis.knownAmong(named)::contains, "/kpis");
    }
  }

  private void record(Actor actor, FieldChanges changes, ServiceAccountId id) {
    history.append(
        changes.toHistory("SERVICE_ACCOUNT", id.value(), actor.id(), time.now(), null, ids));
  }

  private static <T> Set<UUID> valuesOf(List<T> ids, Function<T, UUID> value) {
    return ids.stream().map(value).collect(Collectors.toSet());
  }
}
