package vn.okr.adapters.rest.organisation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.signin.CurrentActor;

/**
 * Who belongs to a unit: admins say. A membership is there or not: it has no revision that two
 * writers could disagree on. Who sends that of the unit nevertheless is held to it.
 */
@Path(Paths.V1 + "/units/{id}/members/{personId}")
@Idempotent
@Tag(name = "Units")
public class MembersResource {
  private final ManageUnits units;
  private final CurrentActor actor;

  @Inject
  MembersResource(ManageUnits units, CurrentActor actor) {
    this.units = units;
    this.actor = actor;
  }

  @PUT
  @Authenticated
  @Operation(summary = "Makes someone a member of a unit; admins only")
  @APIResponse(responseCode = "204", description = "They are a member")
  public Response addMember(
      @PathParam("id") String id,
      @PathParam("personId") String personId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    units.addMember(
        actor.get(),
        Ids.path("id", id, UnitId::new),
        Ids.path("personId", personId, PersonId::new),
        IfMatch.ifSent(ifMatch));
    return Response.noContent().build();
  }

  @DELETE
  @Authenticated
  @Operation(summary = "Ends someone's membership of a unit; admins only")
  @APIResponse(responseCode = "204", description = "They are no member")
  public Response removeMember(
      @PathParam("id") String id,
      @PathParam("personId") String personId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    units.removeMember(
        actor.get(),
        Ids.path("id", id, UnitId::new),
        Ids.path("personId", personId, PersonId::new),
        IfMatch.ifSent(ifMatch));
    return Response.noContent().build();
  }
}
