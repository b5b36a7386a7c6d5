package vn.okr.adapters.web.talk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.application.live.Topic;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.talk.BrowseActivity;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;

/** What goes on around the goals of a unit. */
@Page
@Authenticated
@Path("/units/{id}/activity")
@Produces(MediaType.TEXT_HTML)
public class UnitActivityResource {
  private final BrowseOrganisation organisation;
  private final BrowseActivity activity;
  private final ActivityPages pages;

  @Inject
  public UnitActivityResource(
      BrowseOrganisation organisation, BrowseActivity activity, ActivityPages pages) {
    this.organisation = organisation;
    this.activity = activity;
    this.pages = pages;
  }

  /** What happened before something, or the newest. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("before") @Nullable String before) {
    UnitId unit = new UnitId(id);
    return pages.ofOwner(
        organisation.unit(unit).name().value(),
        Topic.of(Owner.of(unit)),
        cycle,
        before,
        (of, request) -> activity.ofUnit(unit, of, request));
  }
}
