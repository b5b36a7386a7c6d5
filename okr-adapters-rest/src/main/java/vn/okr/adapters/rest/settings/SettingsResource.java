package vn.okr.adapters.rest.settings;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.history.HistoryMapper;
import vn.okr.adapters.rest.history.HistoryPage;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.settings.ManageSettings;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.http.signin.CurrentActor;

/** What the organisation goes by: everyone reads it, admins change it on the record. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class SettingsResource {
  private final ManageSettings manage;
  private final HistoryMapper history;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  SettingsResource(
      ManageSettings manage, HistoryMapper history, CurrentActor actor, Answers answers) {
    this.manage = manage;
    this.history = history;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/settings")
  @Authenticated
  @Operation(summary = "Reads by what the organisation measures and calls goals")
  @APIResponseSchema(SettingsResponse.class)
  public Response get() {
    return answers.get(represent(manage.read()));
  }

  @PATCH
  @Path("/settings")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Sets something otherwise, for every replica within seconds; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = SettingsPatch.class)))
  @APIResponseSchema(SettingsResponse.class)
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, JsonBody body) {
    SettingsRevision edited =
        manage.change(
            actor.get(), new IfMatch(ifMatch), now -> body.as(SettingsPatch.class).over(now));
    return answers.changed(represent(edited));
  }

  @GET
  @Path("/settings/history")
  @Authenticated
  @Operation(summary = "Lists who has set what and when, the newest first")
  @APIResponseSchema(HistoryPage.class)
  public Response history(@BeanParam PageQuery page) {
    return answers.page(page.ask(manage::history), history::toResponse);
  }

  private static Representation represent(SettingsRevision stored) {
    return Representation.of(stored.revision(), SettingsResponse.of(stored.values()));
  }
}
