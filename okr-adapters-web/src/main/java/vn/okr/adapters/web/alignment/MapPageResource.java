package vn.okr.adapters.web.alignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.application.alignment.MapView;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.NotFound;

/** The map: the tree from the company's objectives down, opened as one goes. */
@vn.okr.adapters.web.page.Page
@Authenticated
@Path("/map")
@Produces(MediaType.TEXT_HTML)
public class MapPageResource {
  /** As many lines of a list at once as fit a few screens. */
  private static final int PART = 30;

  private static final String ORPHANS = "orphans";
  private static final String GRAPH = "graph";

  /**
   * The page.
   *
   * @param graph whether the map is drawn, which a script does
   * @param branches the tree, its first level open; empty where a list is shown
   * @param found the objectives of a list; absent where the tree is shown
   * @param root the objective whose branch is shown by itself; absent for the whole map
   */
  @CheckedTemplate(basePath = "alignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record MapPage(
      Frame frame,
      CycleChoice cycles,
      MapFilter filter,
      boolean orphans,
      boolean graph,
      List<Branch> branches,
      @Nullable Page<ObjectiveView> found,
      @Nullable UUID root,
      boolean truncated)
      implements TemplateInstance {}

  /** What rests on one objective, to be put into a map that is open already. */
  @CheckedTemplate(basePath = "alignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record MapBranch(Frame frame, Branch branch, String cycle) implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final BrowseAlignment alignment;
  private final BrowseObjectives objectives;

  @Inject
  public MapPageResource(
      Visitor visitor,
      CycleChoices cycles,
      BrowseAlignment alignment,
      BrowseObjectives objectives) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.alignment = alignment;
    this.objectives = objectives;
  }

  /** The tree, or the list of what is asked for. */
  @GET
  public TemplateInstance map(
      @QueryParam("cycle") @Nullable UUID asked,
      @QueryParam("view") @Nullable String view,
      @QueryParam("root") @Nullable UUID root,
      @QueryParam("after") @Nullable UUID after,
      @BeanParam MapFilter filter) {
    CycleChoice choice = cycles.of(asked);
    Cycle cycle = choice.chosen();
    boolean orphans = ORPHANS.equals(view);
    MapView tree = null;
    Page<ObjectiveView> found = null;
    boolean graph = GRAPH.equals(view);
    if (cycle != null && !graph) {
      PageRequest part = new PageRequest(PART, after);
      if (orphans) {
        found = objectives.list(visitor.actor(), orphansOf(cycle), part);
      } else if (filter.asked()) {
        found = objectives.list(visitor.actor(), filter.in(cycle.id()), part);
      } else {
        ObjectiveId from = root == null ? null : new ObjectiveId(root);
        tree = alignment.map(visitor.actor(), cycle.id(), from, 1);
      }
    }
    return visitor.show(
        new MapPage(
            visitor.frame(),
            choice,
            filter,
            orphans,
            graph,
            tree == null ? List.of() : Branch.of(tree),
            found,
            root,
            tree != null && tree.truncated()));
  }

  /** What rests on one objective. */
  @GET
  @Path("/branch")
  public TemplateInstance branch(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("objective") @Nullable UUID objective) {
    if (cycle == null || objective == null) {
      throw new NotFound();
    }
    MapView map = alignment.map(visitor.actor(), new CycleId(cycle), new ObjectiveId(objective), 1);
    return visitor.show(
        new MapBranch(visitor.frame(), Branch.of(map).getFirst(), cycle.toString()));
  }

  private static ObjectiveFilter orphansOf(Cycle cycle) {
    return new ObjectiveFilter(
        cycle.id(), null, false, null, null, ObjectiveState.PUBLISHED, null, null, false, null);
  }
}
