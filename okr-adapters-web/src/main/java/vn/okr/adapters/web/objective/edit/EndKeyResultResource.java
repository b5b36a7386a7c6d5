package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Precondition;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** A key result given up: deleted in a draft, dropped with a reason once published. */
@Page
@Authenticated
@Path("/key-results/{id}/end")
@Produces(MediaType.TEXT_HTML)
public class EndKeyResultResource {
  private static final int UNPROCESSABLE = 422;

  /** The page. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EndKeyResultPage(
      Frame frame,
      ObjectiveView view,
      UUID id,
      String title,
      String reason,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ShapeKeyResults shape;
  private final EditRights rights;

  @Inject
  public EndKeyResultResource(
      Visitor visitor, BrowseObjectives objectives, ShapeKeyResults shape, EditRights rights) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.shape = shape;
    this.rights = rights;
  }

  /** What giving it up means, and the question why. */
  @GET
  public TemplateInstance form(@PathParam("id") UUID id) {
    ObjectiveView view = objectives.ofKeyResult(visitor.actor(), new KeyResultId(id));
    rights.requireEdit(visitor.actor(), view);
    return page(view, id, "", Map.of());
  }

  /** Gives it up. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
    KeyResultId keyResult = new KeyResultId(id);
    ObjectiveView view = objectives.ofKeyResult(visitor.actor(), keyResult);
    String address = "/objectives/" + view.facts().objective().id().value();
    try {
      if (view.facts().objective().state() == ObjectiveState.DRAFT) {
        shape.delete(visitor.actor(), keyResult, Precondition.none());
        return Redirects.to(address + "?done=key-result-deleted");
      }
      shape.drop(
          visitor.actor(),
          keyResult,
          () -> FieldReader.at("/reason", () -> FieldReader.noteOrNone(reason)));
      return Redirects.to(address + "?done=key-result-dropped");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      TemplateInstance again = page(view, id, reason == null ? "" : reason, errors);
      return Response.status(UNPROCESSABLE).entity(again).build();
    }
  }

  private TemplateInstance page(
      ObjectiveView view, UUID id, String reason, Map<String, String> errors) {
    String title =
        view.keyResults().stream()
            .filter(one -> one.keyResult().id().value().equals(id))
            .map(one -> one.keyResult().definition().title().value())
            .findFirst()
            .orElseThrow(NotFound::new);
    return visitor.show(new EndKeyResultPage(visitor.frame(), view, id, title, reason, errors));
  }
}
