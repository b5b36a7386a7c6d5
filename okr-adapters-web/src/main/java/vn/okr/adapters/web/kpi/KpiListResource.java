package vn.okr.adapters.web.kpi;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;

/** The KPIs there are, of all units or of one. */
@Page
@Authenticated
@Path("/kpis")
@Produces(MediaType.TEXT_HTML)
public class KpiListResource {
  /**
   * The page.
   *
   * @param show which of them: {@code unhealthy}, {@code stale}, {@code archived}, or empty for all
   *     that are still read
   * @param unit whose; absent for those of all units
   * @param within the address of the list but for which of them
   */
  @CheckedTemplate(basePath = "kpi", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record KpisPage(
      Frame frame,
      vn.okr.application.Page<KpiView> kpis,
      String show,
      @Nullable Unit unit,
      String within)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseKpis kpis;
  private final BrowseOrganisation organisation;

  @Inject
  public KpiListResource(Visitor visitor, BrowseKpis kpis, BrowseOrganisation organisation) {
    this.visitor = visitor;
    this.kpis = kpis;
    this.organisation = organisation;
  }

  /** A page of them, in the order they were made. */
  @GET
  public TemplateInstance list(
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("show") @Nullable String show,
      @QueryParam("after") @Nullable UUID after) {
    Unit chosen = unit == null ? null : organisation.unit(new UnitId(unit));
    String wanted = show == null ? "" : show;
    return visitor.show(
        new KpisPage(
            visitor.frame(),
            kpis.list(
                filter(chosen == null ? null : chosen.id(), wanted),
                new PageRequest(PageRequest.USUAL, after)),
            wanted,
            chosen,
            "/kpis?" + (unit == null ? "" : "unit=" + unit + "&") + "show="));
  }

  private static KpiFilter filter(@Nullable UnitId unit, String show) {
    return switch (show) {
      case "unhealthy" -> new KpiFilter(unit, null, false, null, false);
      case "stale" -> new KpiFilter(unit, null, null, false, false);
      case "archived" -> new KpiFilter(unit, null, null, null, true);
      default -> new KpiFilter(unit, null, null, null, false);
    };
  }
}
