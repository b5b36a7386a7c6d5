package vn.okr.adapters.web.admin.machines;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Patch;
import vn.okr.application.organisation.ManageServiceAccounts.NewServiceAccount;
import vn.okr.application.organisation.ManageServiceAccounts.ServiceAccountEdit;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/**
 * A machine's record, as typed.
 *
 * @param revision the revision a change is meant for
 * @param keyResults those chosen
 * @param kpis those chosen of them
 * @param words what more of them are looked for by
 */
public record MachineFields(
    long revision,
    String name,
    String client,
    Set<Scope> scopes,
    List<KeyResultId> keyResults,
    List<KpiId> kpis,
    String words) {
  /** No id of anything. */
  private static final UUID NONE = new UUID(0, 0);

  static MachineFields empty() {
    return new MachineFields(0, "", "", Set.of(Scope.READ), List.of(), List.of(), "");
  }

  static MachineFields of(ServiceAccount account) {
    return new MachineFields(
        account.revision(),
        account.name().value(),
        account.client(),
        account.scopes(),
        account.keyResults().stream().sorted().map(KeyResultId::new).toList(),
        account.kpis().stream().sorted().map(KpiId::new).toList(),
        "");
  }

  static MachineFields from(Form form) {
    return new MachineFields(
        form.revision(),
        form.text("name"),
        form.text("client"),
        Arrays.stream(Scope.values())
            .filter(scope -> form.texts("scope").contains(scope.name()))
            .collect(Collectors.toSet()),
        ids(form, "keyResult").map(KeyResultId::new).toList(),
        ids(form, "kpi").map(KpiId::new).toList(),
        form.text("q").strip());
  }

  /** The same, meant for what is there now. */
  MachineFields meantFor(long now) {
    return new MachineFields(now, name, client, scopes, keyResults, kpis, words);
  }

  /** What a machine may be granted. */
  public List<Scope> allScopes() {
    return Stream.of(Scope.values()).toList();
  }

  /**
   * The machine to be let in.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewServiceAccount toNew() {
    FormReader reader = new FormReader();
    Title called = reader.read("/name", name, Title::new);
    Title known = reader.read("/client", client, Title::new);
    reader.read("/keyResults", "", _ -> notMore(keyResults, ServiceAccount.MOST_KEY_RESULTS));
    reader.read("/kpis", "", _ -> notMore(kpis, ServiceAccount.MOST_KPIS));
    reader.done();
    return new NewServiceAccount(
        Objects.requireNonNull(called),
        Objects.requireNonNull(known).value(),
        scopes,
        keyResults,
        kpis);
  }

  /**
   * The change to its record.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  ServiceAccountEdit toEdit() {
    NewServiceAccount read = toNew();
    return new ServiceAccountEdit(
        Patch.to(read.name()),
        Patch.to(read.client()),
        Patch.to(read.scopes()),
        Patch.to(read.keyResults()),
        Patch.to(read.kpis()),
        Patch.keep());
  }

  private static Stream<UUID> ids(Form form, String name) {
    return form.texts(name).stream()
        .map(id -> Objects.requireNonNullElse(Typed.idOrNone(id), NONE))
        .distinct();
  }

  private static <T> List<T> notMore(List<T> chosen, int most) {
    if (chosen.size() > most) {
      throw new InvalidInput("too-many", Map.of("max", most));
    }
    return chosen;
  }
}
