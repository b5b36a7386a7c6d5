package vn.okr.adapters.rest.kpi;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** Which KPIs are wanted. */
public class KpiQuery {
  @QueryParam("unit")
  @Parameter(schema = @Schema(implementation = UnitId.class))
  @Nullable String unit;

  @QueryParam("owner")
  @Parameter(schema = @Schema(implementation = PersonId.class))
  @Nullable String owner;

  @QueryParam("healthy")
  @Parameter(
      description = "Whether the last reading is in the range.",
      schema = @Schema(implementation = Boolean.class))
  @Nullable String healthy;

  @QueryParam("fresh")
  @Parameter(
      description = "Whether it was read as lately as its cadence asks for.",
      schema = @Schema(implementation = Boolean.class))
  @Nullable String fresh;

  @QueryParam("archived")
  @Parameter(schema = @Schema(implementation = Boolean.class))
  @Nullable String archived;

  KpiFilter read(QueryReader query) {
    return new KpiFilter(
        query.id("unit", unit, UnitId::new),
        query.id("owner", owner, PersonId::new),
        query.flag("healthy", healthy),
        query.flag("fresh", fresh),
        query.flag("archived", archived));
  }
}
