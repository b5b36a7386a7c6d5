package vn.okr.adapters.web.alignment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.application.alignment.MapView;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;

/** What the drawn map is made of: its beginning, one branch, all of it, or what is asked for. */
@Page
@Authenticated
@Path("/map/graph")
@Produces(MediaType.APPLICATION_JSON)
public class GraphResource {
  /** More levels than companies have; the map's own limit of objectives is met before. */
  private static final int ALL_LEVELS = 20;

  private final Visitor visitor;
  private final BrowseAlignment alignment;
  private final BrowseObjectives objectives;

  @Inject
  public GraphResource(Visitor visitor, BrowseAlignment alignment, BrowseObjectives objectives) {
    this.visitor = visitor;
    this.alignment = alignment;
    this.objectives = objectives;
  }

  /**
   * A part of the map.
   *
   * @param root the objective whose branch is wanted; absent for the company's
   * @param whole whether all levels are wanted, and not only the next one
   */
  @GET
  public Graph graph(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("root") @Nullable UUID root,
      @QueryParam("whole") boolean whole,
      @BeanParam MapFilter filter) {
    Actor actor = visitor.actor();
    if (cycle == null) {
      throw new NotFound();
    }
    CycleId in = new CycleId(cycle);
    int levels = whole || filter.asked() ? ALL_LEVELS : 1;
    MapView map = alignment.map(actor, in, root == null ? null : new ObjectiveId(root), levels);
    Show show = new Show(visitor.language());
    if (!filter.asked()) {
      return Graph.of(map, show);
    }
    vn.okr.application.Page<ObjectiveView> found =
        objectives.list(actor, filter.in(in), new PageRequest(PageRequest.MOST, null));
    return Graph.of(map, found.items(), found.next() != null, show);
  }
}
