package vn.okr.adapters.web.objective;

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

/** An objective to be read: everything that is known of it, on one page. */
@Page
@Authenticated
@Path("/objectives/{id}")
@Produces(MediaType.TEXT_HTML)
public class ObjectiveResource {
  private final ObjectivePages pages;

  @Inject
  public ObjectiveResource(ObjectivePages pages) {
    this.pages = pages;
  }

  /** The page. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    return pages.of(id, done, null);
  }
}
