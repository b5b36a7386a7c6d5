package vn.okr.adapters.rest.objective;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** Which objectives are wanted. */
public class ObjectiveQuery {
  @QueryParam("cycle")
  @Parameter(schema = @Schema(implementation = CycleId.class))
  @Nullable String cycle;

  @QueryParam("unit")
  @Parameter(schema = @Schema(implementation = UnitId.class))
  @Nullable String unit;

  @QueryParam("below")
  @Parameter(
      description = "With unit: the units below and all people in them, too.",
      schema = @Schema(implementation = Boolean.class))
  @Nullable String below;

  @QueryParam("person")
  @Parameter(schema = @Schema(implementation = PersonId.class))
  @Nullable String person;

  @QueryParam("level")
  @Parameter(schema = @Schema(implementation = Level.class))
  @Nullable String level;

  @QueryParam("state")
  @Parameter(schema = @Schema(implementation = ObjectiveState.class))
  @Nullable String state;

  @QueryParam("band")
  @Parameter(schema = @Schema(implementation = Band.class))
  @Nullable String band;

  @QueryParam("status")
  @Parameter(schema = @Schema(implementation = Status.class))
  @Nullable String status;

  @QueryParam("aligned")
  @Parameter(
      description = "Whether it contributes to a goal above.",
      schema = @Schema(implementation = Boolean.class))
  @Nullable String aligned;

  @QueryParam("q")
  @Parameter(description = "Words of a title, accents ignored.")
  @Nullable String words;

  ObjectiveFilter read(QueryReader query) {
    return new ObjectiveFilter(
        query.id("cycle", cycle, CycleId::new),
        query.id("unit", unit, UnitId::new),
        Boolean.TRUE.equals(query.flag("below", below)),
        query.id("person", person, PersonId::new),
        query.oneOf("level", level, Level.class),
        query.oneOf("state", state, ObjectiveState.class),
        query.oneOf("band", band, Band.class),
        query.oneOf("status", status, Status.class),
        query.flag("aligned", aligned),
        query.words("q", words));
  }
}
