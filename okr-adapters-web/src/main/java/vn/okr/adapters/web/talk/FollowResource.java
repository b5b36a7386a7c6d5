package vn.okr.adapters.web.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.talk.FollowObjectives;
import vn.okr.domain.objective.ObjectiveId;

/** An objective followed, or followed no longer. */
@Page
@Authenticated
@Path("/objectives/{id}/following")
public class FollowResource {
  private final Visitor visitor;
  private final FollowObjectives follow;

  @Inject
  public FollowResource(Visitor visitor, FollowObjectives follow) {
    this.visitor = visitor;
    this.follow = follow;
  }

  /** Follows it, or stops; back to its page. */
  @POST
  public Response decide(
      @PathParam("id") UUID id, @FormParam("following") @Nullable String following) {
    follow.decide(visitor.actor(), new ObjectiveId(id), () -> "true".equals(following));
    return Redirects.to("/objectives/" + id);
  }
}
