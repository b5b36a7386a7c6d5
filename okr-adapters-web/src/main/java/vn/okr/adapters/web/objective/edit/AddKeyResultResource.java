package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** One more key result of an objective there is. */
@Page
@Authenticated
@Path("/objectives/{id}/key-results/new")
@Produces(MediaType.TEXT_HTML)
public class AddKeyResultResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param once by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record AddKeyResultPage(Frame frame, ObjectiveView view, KeyResultForm form, String once)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ShapeKeyResults shape;
  private final EditRights rights;
  private final KeyResultForm.Maker forms;
  private final FormOnce once;

  @Inject
  public AddKeyResultResource(
      Visitor visitor,
      BrowseObjectives objectives,
      ShapeKeyResults shape,
      EditRights rights,
      KeyResultForm.Maker forms,
      FormOnce once) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.shape = shape;
    this.rights = rights;
    this.forms = forms;
    this.once = once;
  }

  /** The empty form. */
  @GET
  public TemplateInstance form(@PathParam("id") UUID id) {
    ObjectiveView objective = view(id);
    rights.requireEdit(visitor.actor(), objective);
    return page(objective, forms.of(KeyResultFields.empty(0)));
  }

  /** Adds it; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    KeyResultFields fields = KeyResultFields.from(form, 0);
    KeyResultReader reader = forms.reader(visitor.language());
    try {
      once.answer(
          visitor.actor(),
          "/objectives/" + id + "/key-results",
          form.getFirst("once"),
          fields.toString(),
          () ->
              shape
                  .add(visitor.actor(), new ObjectiveId(id), () -> reader.read(fields))
                  .value()
                  .toString());
      return Redirects.to("/objectives/" + id + "?done=key-result-added");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      KeyResultForm again = forms.refused(fields, refused, visitor.language());
      return Response.status(UNPROCESSABLE).entity(page(view(id), again)).build();
    }
  }

  private ObjectiveView view(UUID id) {
    return objectives.get(visitor.actor(), new ObjectiveId(id));
  }

  private TemplateInstance page(ObjectiveView view, KeyResultForm form) {
    String key = UUID.randomUUID().toString();
    return visitor.show(new AddKeyResultPage(visitor.frame(), view, form, key));
  }
}
