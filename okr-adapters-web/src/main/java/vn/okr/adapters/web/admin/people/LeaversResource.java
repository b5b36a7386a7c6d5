package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.ListLeavers;

/** Who has left with goals still open: each leads to handing them over. */
@vn.okr.adapters.web.page.Page
@Authenticated
@Path("/admin/people/leavers")
@Produces(MediaType.TEXT_HTML)
public class LeaversResource {
  /** The page. */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record LeaversPage(Frame frame, Page<Leaver> leavers) implements TemplateInstance {}

  private final Desk desk;
  private final ListLeavers leavers;

  @Inject
  public LeaversResource(Desk desk, ListLeavers leavers) {
    this.desk = desk;
    this.leavers = leavers;
  }

  /** A page of them. */
  @GET
  public TemplateInstance list(@QueryParam("after") @Nullable UUID after) {
    PageRequest request = new PageRequest(PageRequest.USUAL, after);
    return desk.show(new LeaversPage(desk.frame(), leavers.list(desk.admin(), request)));
  }
}
