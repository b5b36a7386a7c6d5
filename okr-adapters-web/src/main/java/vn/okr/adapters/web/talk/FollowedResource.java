package vn.okr.adapters.web.talk;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.live.Follows;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.talk.FollowObjectives;

/** The objectives that the visitor follows. */
@Page
@Authenticated
@Path("/followed")
@Produces(MediaType.TEXT_HTML)
public class FollowedResource {
  /**
   * The page.
   *
   * @param more where more begin; absent at the end
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record FollowedPage(
      Frame frame, List<ObjectiveView> objectives, String topics, @Nullable UUID more)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final FollowObjectives follow;

  @Inject
  public FollowedResource(Visitor visitor, FollowObjectives follow) {
    this.visitor = visitor;
    this.follow = follow;
  }

  /** The newest first. */
  @GET
  public TemplateInstance read(@QueryParam("before") @Nullable String before) {
    var page =
        follow.followed(
            visitor.actor(), new PageRequest(PageRequest.USUAL, Typed.idOrNone(before)));
    return visitor.show(
        new FollowedPage(
            visitor.frame(), page.items(), Follows.ownersOf(page.items()), page.next()));
  }
}
