package vn.okr.adapters.rest.serviceaccount;

import java.util.List;
import java.util.Set;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.Patch;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.Title;

/** What is to change about a service account; lists are replaced as a whole. */
public record ServiceAccountPatch(
    Patch<Title> name,
    Patch<Title> client,
    @AtMost(ServiceAccountRequest.SCOPES) Patch<List<Scope>> scopes,
    @AtMost(ServiceAccount.MOST_KEY_RESULTS) Patch<List<KeyResultId>> keyResults,
    @AtMost(ServiceAccount.MOST_KPIS) Patch<List<KpiId>> kpis,
    Patch<Boolean> active) {
  ManageServiceAccounts.ServiceAccountEdit toCommand() {
    return new ManageServiceAccounts.ServiceAccountEdit(
        name, client.map(Title::value), scopes.map(Set::copyOf), keyResults, kpis, active);
  }
}
