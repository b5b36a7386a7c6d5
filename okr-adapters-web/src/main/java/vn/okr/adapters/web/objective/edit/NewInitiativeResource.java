package vn.okr.adapters.web.objective.edit;

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
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** One more initiative under a key result. */
@Page
@Authenticated
@Path("/key-results/{id}/initiatives/new")
@Produces(MediaType.TEXT_HTML)
public class NewInitiativeResource {
  private final Visitor visitor;
  private final ManageInitiatives initiatives;
  private final InitiativeForms forms;
  private final InitiativeFieldReader reader;
  private final FormOnce once;

  @Inject
  public NewInitiativeResource(
      Visitor visitor,
      ManageInitiatives initiatives,
      InitiativeForms forms,
      InitiativeFieldReader reader,
      FormOnce once) {
    this.visitor = visitor;
    this.initiatives = initiatives;
    this.forms = forms;
    this.reader = reader;
    this.once = once;
  }

  /** The empty form. */
  @GET
  public TemplateInstance form(@PathParam("id") UUID id) {
    return forms.empty(new KeyResultId(id));
  }

  /** Adds it; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    KeyResultId keyResult = new KeyResultId(id);
    InitiativeFields fields = InitiativeFields.from(form);
    try {
      once.answer(
          visitor.actor(),
          "/key-results/" + id + "/initiatives",
          form.getFirst("once"),
          fields.toString(),
          () ->
              initiatives
                  .add(visitor.actor(), keyResult, () -> reader.read(fields))
                  .value()
                  .toString());
      return Redirects.to("/key-results/" + id + "?done=saved");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      return forms.again(keyResult, null, fields, refused);
    }
  }
}
