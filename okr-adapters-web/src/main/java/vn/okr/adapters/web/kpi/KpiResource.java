package vn.okr.adapters.web.kpi;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.objective.Charts;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiActions;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.kpi.ReportKpis;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** A KPI: where it is, how it came there, and a reading of it. */
@Page
@Authenticated
@Path("/kpis/{id}")
@Produces(MediaType.TEXT_HTML)
public class KpiResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param readings those made so far, the latest recorded first
   * @param chart what their chart is drawn from; absent where there is nothing to draw
   * @param correcting the reading to be corrected; absent for a plain one
   * @param fields what was typed into the form of a reading
   * @param key by what a form that comes twice is known
   * @param fed the goals whose key results it feeds, as far as the visitor may know of them
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "kpi", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record KpiPage(
      Frame frame,
      KpiView view,
      KpiActions actions,
      vn.okr.application.Page<KpiReadingView> readings,
      @Nullable String chart,
      List<FedKeyResult> fed,
      @Nullable KpiReading correcting,
      ReadingFields fields,
      String key,
      Map<String, String> errors,
      @Nullable String done)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseKpis kpis;
  private final ReportKpis report;
  private final FedKeyResult.Finder fed;
  private final Charts charts;
  private final FormOnce once;

  @Inject
  public KpiResource(
      Visitor visitor,
      BrowseKpis kpis,
      ReportKpis report,
      FedKeyResult.Finder fed,
      Charts charts,
      FormOnce once) {
    this.visitor = visitor;
    this.kpis = kpis;
    this.report = report;
    this.fed = fed;
    this.charts = charts;
    this.once = once;
  }

  /**
   * The page.
   *
   * @param before where older readings begin; absent for the newest
   */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("correct") @Nullable UUID correct,
      @QueryParam("before") @Nullable UUID before,
      @QueryParam("done") @Nullable String done) {
    return page(id, correct, before, ReadingFields.EMPTY, FieldErrors.NONE, done);
  }

  /** Records a reading; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response report(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    ReadingFields fields = ReadingFields.from(form);
    Typed reader = new Typed(visitor.language());
    Actor actor = visitor.actor();
    try {
      once.answer(
          actor,
          "/kpis/" + id,
          form.text("key"),
          fields.toString(),
          () -> report.record(actor, new KpiId(id), () -> fields.read(reader)).id().toString());
      return Redirects.to("/kpis/" + id + "?done=reported");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return Response.status(UNPROCESSABLE)
          .entity(page(id, Typed.idOrNone(fields.corrects()), null, fields, errors, null))
          .build();
    }
  }

  private TemplateInstance page(
      UUID id,
      @Nullable UUID correct,
      @Nullable UUID before,
      ReadingFields fields,
      Map<String, String> errors,
      @Nullable String done) {
    Frame frame = visitor.frame();
    KpiView view = kpis.get(new KpiId(id));
    vn.okr.application.Page<KpiReadingView> readings =
        kpis.readings(view, new PageRequest(PageRequest.MOST, before).newestFirst());
    return visitor.show(
        new KpiPage(
            frame,
            view,
            kpis.actions(visitor.actor(), view),
            readings,
            charts.of(view, readings.items(), frame),
            fed.by(visitor.actor(), view.kpi().id()),
            correcting(readings, correct),
            fields,
            UUID.randomUUID().toString(),
            errors,
            done));
  }

  private static @Nullable KpiReading correcting(
      vn.okr.application.Page<KpiReadingView> readings, @Nullable UUID id) {
    return readings.items().stream()
        .filter(one -> !one.corrected())
        .map(KpiReadingView::reading)
        .filter(reading -> reading.id().value().equals(id))
        .findFirst()
        .orElse(null);
  }
}
