package vn.okr.adapters.web.admin.units;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;

/** A branch of the tree of units, fetched when it is opened. */
@Page
@Authenticated
@Path("/admin/units/{id}/below")
@Produces(MediaType.TEXT_HTML)
public class UnitBranchResource {
  /** The units directly below. */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record UnitBranchPart(
      Frame frame, List<UnitBranch> branches, @Nullable Unit moving, boolean archived)
      implements TemplateInstance {}

  private final Desk desk;
  private final BrowseOrganisation organisation;

  @Inject
  public UnitBranchResource(Desk desk, BrowseOrganisation organisation) {
    this.desk = desk;
    this.organisation = organisation;
  }

  /** The units directly below one. */
  @GET
  public TemplateInstance below(
      @PathParam("id") UUID id,
      @QueryParam("moving") @Nullable UUID moving,
      @QueryParam("archived") @Nullable String archived) {
    Frame frame = desk.frame();
    boolean archivedToo = "yes".equals(archived);
    UnitForest forest = new UnitForest(organisation.allUnits(), archivedToo);
    Unit moved = forest.find(UnitTreeResource.idOf(moving));
    List<UnitBranch> branches = forest.below(new UnitId(id), moved);
    return desk.show(new UnitBranchPart(frame, branches, moved, archivedToo));
  }
}
