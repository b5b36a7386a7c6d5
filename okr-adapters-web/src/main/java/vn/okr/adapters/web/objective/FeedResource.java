package vn.okr.adapters.web.objective;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Precondition;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;

/** Lets a KPI feed a key result, or none. */
@Page
@Authenticated
@Path("/key-results/{id}/feed")
@Produces(MediaType.TEXT_HTML)
public class FeedResource {
  private final Visitor visitor;
  private final FeedKeyResults feeds;

  @Inject
  public FeedResource(Visitor visitor, FeedKeyResults feeds) {
    this.visitor = visitor;
    this.feeds = feeds;
  }

  /** The KPI chosen feeds it from now on; what is empty is none. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response feed(@PathParam("id") UUID id, @FormParam("kpi") @Nullable String kpi) {
    UUID chosen = Typed.idOrNone(kpi);
    feeds.feed(
        visitor.actor(),
        new KeyResultId(id),
        Precondition.none(),
        () -> chosen == null ? null : new KpiId(chosen));
    return Redirects.to("/key-results/" + id + "?done=key-result-saved");
  }
}
