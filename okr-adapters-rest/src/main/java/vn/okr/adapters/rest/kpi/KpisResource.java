package vn.okr.adapters.rest.kpi;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.domain.kpi.KpiId;
import vn.okr.http.signin.CurrentActor;

/** KPIs: everyone reads them, who leads a unit keeps them. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "KPIs")
public class KpisResource {
  private final ManageKpis manage;
  private final BrowseKpis browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  KpisResource(ManageKpis manage, BrowseKpis browse, CurrentActor actor, Answers answers) {
    this.manage = manage;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/kpis")
  @Authenticated
  @Operation(summary = "Lists KPIs that match, in the order they were made")
  @APIResponseSchema(KpiPage.class)
  public Response list(@BeanParam KpiQuery wanted, @BeanParam PageQuery page) {
    QueryReader query = new QueryReader();
    KpiFilter filter = wanted.read(query);
    PageRequest request = page.read(query);
    query.throwIfAny();
    return answers.page(browse.list(filter, request), KpiResponse::of);
  }

  @POST
  @Path("/kpis")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives a unit a KPI; for those who lead it, or a unit above")
  @RequestBody(content = @Content(schema = @Schema(implementation = KpiRequest.class)))
  @APIResponseSchema(value = KpiResponse.class, responseCode = "201")
  public Response create(JsonBody body) {
    KpiId id = manage.create(actor.get(), () -> body.as(KpiRequest.class).toCommand()).id();
    return answers.created(Paths.of("kpis", id.value()), represent(id));
  }

  @GET
  @Path("/kpis/{id}")
  @Authenticated
  @Operation(summary = "Reads a KPI: where it is, whether it is healthy, and fresh")
  @APIResponseSchema(KpiResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, KpiId::new)));
  }

  @PATCH
  @Path("/kpis/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes or archives a KPI, or brings it back")
  @RequestBody(content = @Content(schema = @Schema(implementation = KpiPatch.class)))
  @APIResponseSchema(KpiResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    KpiId kpi = Ids.path("id", id, KpiId::new);
    manage.edit(actor.get(), kpi, new IfMatch(ifMatch), () -> body.as(KpiPatch.class).toCommand());
    return answers.changed(represent(kpi));
  }

  private Representation represent(KpiId id) {
    return KpiResponse.represent(browse.get(id));
  }
}
