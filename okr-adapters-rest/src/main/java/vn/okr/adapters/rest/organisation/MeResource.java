package vn.okr.adapters.rest.organisation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.organisation.MyProfile;
import vn.okr.application.organisation.PersonView;
import vn.okr.http.signin.CurrentActor;

/** One's own record. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MeResource {
  private static final List<String> ADMIN = List.of("okr-admin");

  private final MyProfile profile;
  private final OrganisationMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  MeResource(MyProfile profile, OrganisationMapper mapper, CurrentActor actor, Answers answers) {
    this.profile = profile;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/me")
  @Authenticated
  @Operation(summary = "Reads one's own record")
  @APIResponseSchema(MeResponse.class)
  public Response get() {
    return answers.get(represent(profile.get(actor.get())));
  }

  @PATCH
  @Path("/me")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes one's language or time zone")
  @RequestBody(content = @Content(schema = @Schema(implementation = MePatch.class)))
  @APIResponseSchema(MeResponse.class)
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, JsonBody body) {
    PersonView edited =
        profile.edit(actor.get(), new IfMatch(ifMatch), () -> body.as(MePatch.class).toCommand());
    return answers.changed(represent(edited));
  }

  private Representation represent(PersonView me) {
    List<String> roles = actor.get().admin() ? ADMIN : List.of();
    return Representation.of(me.person().revision(), mapper.toResponse(me, roles));
  }
}
