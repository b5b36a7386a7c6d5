package vn.okr.adapters.rest.serviceaccount;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.Title;

/**
 * A machine to be let in.
 *
 * @param name what it is called in histories
 * @param client the provider's id of the client it signs in as
 * @param keyResults those it may report values for, if it may report
 * @param kpis those it may report readings of, if it may report
 */
public record ServiceAccountRequest(
    Title name,
    Title client,
    @AtMost(SCOPES) List<Scope> scopes,
    @AtMost(ServiceAccount.MOST_KEY_RESULTS) @Nullable List<KeyResultId> keyResults,
    @AtMost(ServiceAccount.MOST_KPIS) @Nullable List<KpiId> kpis) {
  /** More than there are, so that one may be named twice. */
  static final int SCOPES = 10;

  ManageServiceAccounts.NewServiceAccount toCommand() {
    return new ManageServiceAccounts.NewServiceAccount(
        name,
        client.value(),
        Set.copyOf(scopes),
        keyResults == null ? List.of() : keyResults,
        kpis == null ? List.of() : kpis);
  }
}
