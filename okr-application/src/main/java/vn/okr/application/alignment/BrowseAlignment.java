package vn.okr.application.alignment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.NotFound;

/** Everyone sees what rests on what, from the company's goals down (M9). */
@ReadOnly
@UseCase
public class BrowseAlignment {
  /** The most objectives one map holds; the rest is loaded by asking for their branch. */
  public static final int MOST_NODES = 2_000;

  private final ObjectiveReader objectives;
  private final AlignmentReader links;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public BrowseAlignment(
      ObjectiveReader objectives,
      AlignmentReader links,
      Cycles cycles,
      Time time,
      Settings settings) {
    this.objectives = objectives;
    this.links = links;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The links of one objective in both directions.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public AlignmentView of(Actor actor, ObjectiveId id) {
    return of(actor, objectives.find(id, actor).orElseThrow(NotFound::new));
  }

  /**
   * The same of an objective that was read before.
   *
   * @param known as the actor has read it
   */
  public AlignmentView of(Actor actor, ObjectiveView known) {
    return of(actor, known.facts());
  }

  private AlignmentView of(Actor actor, ObjectiveFacts known) {
    ObjectiveSnapshot objective = known.objective();
    return new AlignmentView(
        objective.id(),
        known.alignments(),
        links.incoming(objective.id(), actor),
        objective.revision());
  }

  /**
   * The map of a cycle, from the company's objectives or from one objective downwards.
   *
   * @param depth levels below the first, 0 or more
   * @throws NotFound for an unknown cycle, or a root the actor may not know of
   */
  public MapView map(Actor actor, CycleId cycle, @Nullable ObjectiveId root, int depth) {
    if (cycles.find(cycle).isEmpty()) {
      throw new NotFound();
    }
    List<MapPlace> places = links.places(cycle, root, depth, MOST_NODES + 1, actor);
    if (root != null && places.isEmpty()) {
      throw new NotFound();
    }
    boolean truncated = places.size() > MOST_NODES;
    List<MapPlace> shown = truncated ? places.subList(0, MOST_NODES) : places;
    List<ObjectiveId> ids = shown.stream().map(MapPlace::objective).toList();
    return new MapView(nodes(shown, ids, actor), links.among(ids, actor), truncated);
  }

  private List<MapView.Node> nodes(List<MapPlace> places, List<ObjectiveId> ids, Actor actor) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    Map<ObjectiveId, MapPlace> byId = new HashMap<>();
    places.forEach(place -> byId.put(place.objective(), place));
    return objectives.findAll(ids, actor).stream()
        .map(
            facts ->
                new MapView.Node(
                    ObjectiveView.of(facts, today, current),
                    Objects.requireNonNull(byId.get(facts.objective().id()))))
        .toList();
  }
}
