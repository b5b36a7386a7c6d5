package vn.okr.adapters.rest.kpi;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.okr.adapters.rest.history.HistoryMapper;
import vn.okr.adapters.rest.history.HistoryPage;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.ReportKpis;
import vn.okr.domain.kpi.KpiId;
import vn.okr.http.signin.CurrentActor;

/** How KPIs came to where they are: their readings, and who changed what. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "KPIs")
public class KpiReadingsResource {
  private final ReportKpis report;
  private final BrowseKpis browse;
  private final HistoryMapper history;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  KpiReadingsResource(
      ReportKpis report,
      BrowseKpis browse,
      HistoryMapper history,
      CurrentActor actor,
      Answers answers) {
    this.report = report;
    this.browse = browse;
    this.history = history;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/kpis/{id}/readings")
  @Authenticated
  @Operation(summary = "Lists the readings of a KPI, corrected ones too")
  @APIResponseSchema(KpiReadingPage.class)
  public Response list(@PathParam("id") String id, @BeanParam PageQuery page) {
    KpiId kpi = Ids.path("id", id, KpiId::new);
    return answers.page(page.ask(request -> browse.readings(kpi, request)), KpiReadingResponse::of);
  }

  @POST
  @Path("/kpis/{id}/readings")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reports a reading of a KPI, or corrects one")
  @RequestBody(content = @Content(schema = @Schema(implementation = KpiReadingRequest.class)))
  @APIResponseSchema(value = KpiReadingResponse.class, responseCode = "201")
  public Response record(@PathParam("id") String id, JsonBody body) {
    return answers.created(
        KpiReadingResponse.of(
            report.record(
                actor.get(),
                Ids.path("id", id, KpiId::new),
                () -> body.as(KpiReadingRequest.class).toCommand())));
  }

  @GET
  @Path("/kpis/{id}/history")
  @Authenticated
  @Operation(summary = "Lists who changed what about a KPI, and when")
  @APIResponseSchema(HistoryPage.class)
  public Response history(@PathParam("id") String id, @BeanParam PageQuery page) {
    KpiId kpi = Ids.path("id", id, KpiId::new);
    return answers.page(page.ask(request -> browse.history(kpi, request)), history::toResponse);
  }
}
