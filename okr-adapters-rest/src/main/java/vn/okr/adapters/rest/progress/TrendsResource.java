package vn.okr.adapters.rest.progress;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
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
import vn.okr.adapters.rest.http.Paths;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.progress.ReadTrends;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.signin.CurrentActor;

/** How it has come that so much was reached, one owner's at a time (M6, M11). */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class TrendsResource {
  private final ReadTrends trends;
  private final BrowseOrganisation organisation;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  TrendsResource(
      ReadTrends trends, BrowseOrganisation organisation, CurrentActor actor, Answers answers) {
    this.trends = trends;
    this.organisation = organisation;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives/{id}/trend")
  @Authenticated
  @Operation(summary = "Tells how an objective's score has moved, day by day")
  @APIResponseSchema(TrendResponse.class)
  public Response objective(@PathParam("id") String id) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.plain(TrendResponse.of(trends.ofObjective(actor.get(), objective)));
  }

  @GET
  @Path("/units/{id}/trend")
  @Authenticated
  @Operation(
      summary = "Tells how a unit's progress has moved in a cycle, day by day",
      description = "The plain average of its own objectives; the company's is its root unit's.")
  @APIResponseSchema(TrendResponse.class)
  public Response unit(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    UnitId unit = Ids.path("id", id, UnitId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.unit(unit));
    return answers.plain(TrendResponse.of(trends.ofOwner(Owner.of(unit), of)));
  }

  @GET
  @Path("/people/{id}/trend")
  @Authenticated
  @Operation(summary = "Tells how a person's progress has moved in a cycle, day by day")
  @APIResponseSchema(TrendResponse.class)
  public Response person(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    PersonId person = Ids.path("id", id, PersonId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.person(person));
    return answers.plain(TrendResponse.of(trends.ofOwner(Owner.of(person), of)));
  }
}
