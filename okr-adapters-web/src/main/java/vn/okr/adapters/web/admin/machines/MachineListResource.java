package vn.okr.adapters.web.admin.machines;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.application.organisation.ReadServiceAccountHistory;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccount;

/** Every machine that was ever let in. */
@vn.okr.adapters.web.page.Page
@Authenticated
@Path("/admin/service-accounts")
@Produces(MediaType.TEXT_HTML)
public class MachineListResource {
  /**
   * A machine.
   *
   * @param letIn the line of history that tells when it was let in and by whom
   */
  public record Row(ServiceAccount account, @Nullable HistoryView letIn) {}

  /**
   * The page.
   *
   * @param next where the next page begins; absent on the last one
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record MachinesPage(Frame frame, List<Row> rows, @Nullable UUID next)
      implements TemplateInstance {}

  private final Desk desk;
  private final ManageServiceAccounts manage;
  private final ReadServiceAccountHistory history;

  @Inject
  public MachineListResource(
      Desk desk, ManageServiceAccounts manage, ReadServiceAccountHistory history) {
    this.desk = desk;
    this.manage = manage;
    this.history = history;
  }

  /** A page of them, in the order they were let in. */
  @GET
  public TemplateInstance list(@QueryParam("after") @Nullable UUID after) {
    Actor admin = desk.admin();
    Page<ServiceAccount> page = manage.list(admin, new PageRequest(PageRequest.USUAL, after));
    Map<UUID, HistoryView> letIn = history.letIn(admin, page.items());
    List<Row> rows =
        page.items().stream()
            .map(account -> new Row(account, letIn.get(account.id().value())))
            .toList();
    return desk.show(new MachinesPage(desk.frame(), rows, page.next()));
  }
}
