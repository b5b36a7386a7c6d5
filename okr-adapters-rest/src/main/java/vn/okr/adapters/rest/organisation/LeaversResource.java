package vn.okr.adapters.rest.organisation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.ListLeavers;
import vn.okr.http.signin.CurrentActor;

/** Who has left and still has goals to be handed over; for admins alone. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class LeaversResource {
  private final ListLeavers leavers;
  private final OrganisationMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  LeaversResource(
      ListLeavers leavers, OrganisationMapper mapper, CurrentActor actor, Answers answers) {
    this.leavers = leavers;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/leavers")
  @Authenticated
  @Operation(summary = "Lists inactive people with whom goals are still open; admins only")
  @APIResponseSchema(LeaverPage.class)
  public Response list(@BeanParam PageQuery page) {
    return answers.page(page.ask(request -> leavers.list(actor.get(), request)), this::toResponse);
  }

  private LeaverResponse toResponse(Leaver leaver) {
    return new LeaverResponse(
        mapper.toResponse(leaver.view()), leaver.objectives(), leaver.keyResults());
  }
}
