package vn.okr.adapters.rest.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.CycleParameter;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.talk.BrowseActivity;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.signin.CurrentActor;

/** What goes on around goals: check-ins, comments and changes, the newest first. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activity")
public class ActivityResource {
  private final BrowseActivity browse;
  private final BrowseOrganisation organisation;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ActivityResource(
      BrowseActivity browse, BrowseOrganisation organisation, CurrentActor actor, Answers answers) {
    this.browse = browse;
    this.organisation = organisation;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives/{id}/activity")
  @Authenticated
  @Operation(summary = "Lists what happened about an objective, newest first")
  @APIResponseSchema(ActivityPage.class)
  public Response ofObjective(@PathParam("id") String id, @BeanParam PageQuery page) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.page(
        page.ask(request -> browse.ofObjective(actor.get(), objective, request)),
        ActivityResponse::of);
  }

  @GET
  @Path("/units/{id}/activity")
  @Authenticated
  @Operation(summary = "Lists what happened about a unit's objectives of a cycle, newest first")
  @APIResponseSchema(ActivityPage.class)
  public Response ofUnit(
      @PathParam("id") String id,
      @QueryParam("cycle") @Nullable String cycle,
      @BeanParam PageQuery page) {
    UnitId unit = Ids.path("id", id, UnitId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.unit(unit));
    return answers.page(
        page.ask(request -> browse.ofUnit(unit, of, request)), ActivityResponse::of);
  }

  @GET
  @Path("/people/{id}/activity")
  @Authenticated
  @Operation(summary = "Lists what happened about a person's objectives of a cycle, newest first")
  @APIResponseSchema(ActivityPage.class)
  public Response ofPerson(
      @PathParam("id") String id,
      @QueryParam("cycle") @Nullable String cycle,
      @BeanParam PageQuery page) {
    PersonId person = Ids.path("id", id, PersonId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.person(person));
    return answers.page(
        page.ask(request -> browse.ofPerson(person, of, request)), ActivityResponse::of);
  }
}
