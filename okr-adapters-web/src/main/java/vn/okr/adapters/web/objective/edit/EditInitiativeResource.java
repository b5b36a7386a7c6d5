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
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.initiative.BrowseInitiatives;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.application.initiative.ManageInitiatives.InitiativeEdit;
import vn.okr.application.initiative.ManageInitiatives.NewInitiative;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** An initiative there is: changed, said how far it has come, removed. */
@Page
@Authenticated
@Path("/initiatives/{id}")
@Produces(MediaType.TEXT_HTML)
public class EditInitiativeResource {
  private final Visitor visitor;
  private final ManageInitiatives initiatives;
  private final BrowseInitiatives browse;
  private final InitiativeForms forms;
  private final InitiativeFieldReader reader;

  @Inject
  public EditInitiativeResource(
      Visitor visitor,
      ManageInitiatives initiatives,
      BrowseInitiatives browse,
      InitiativeForms forms,
      InitiativeFieldReader reader) {
    this.visitor = visitor;
    this.initiatives = initiatives;
    this.browse = browse;
    this.forms = forms;
    this.reader = reader;
  }

  /** The form with what it is. */
  @GET
  @Path("edit")
  public TemplateInstance form(@PathParam("id") UUID id) {
    return forms.of(read(id));
  }

  /** Changes it; what was typed stays when it is refused. */
  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response edit(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    InitiativeFields fields = InitiativeFields.from(form);
    Initiative known = read(id);
    try {
      initiatives.edit(
          visitor.actor(), known.id(), Precondition.none(), () -> whole(reader.read(fields)));
      return back(known);
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      return forms.again(known.keyResultId(), id, fields, refused);
    }
  }

  /** Says how far it has come. */
  @POST
  @Path("state")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Initiative known = read(id);
    initiatives.enter(
        visitor.actor(), known.id(), () -> InitiativeFieldReader.state(form.getFirst("state")));
    return back(known);
  }

  /** Removes it. */
  @POST
  @Path("remove")
  public Response remove(@PathParam("id") UUID id) {
    Initiative known = read(id);
    initiatives.remove(visitor.actor(), known.id(), Precondition.none());
    return back(known);
  }

  private Initiative read(UUID id) {
    return browse.get(visitor.actor(), new InitiativeId(id));
  }

  private static InitiativeEdit whole(NewInitiative typed) {
    Initiative.Definition definition = typed.definition();
    return new InitiativeEdit(
        Patch.to(definition.title()),
        new Patch<>(true, definition.ownerId()),
        new Patch<>(true, definition.dueOn()),
        new Patch<>(true, definition.link()),
        Patch.to(typed.state()));
  }

  private static Response back(Initiative initiative) {
    return Redirects.to("/key-results/" + initiative.keyResultId().value() + "?done=saved");
  }
}
