package vn.okr.adapters.web.alignment;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.adapters.web.page.Show;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.alignment.MapView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.ObjectiveId;

/**
 * A part of the map for drawing. Which lines lead where is told by the nodes' own links, so that
 * parts that come one after the other fit together.
 *
 * @param tops the ids of those that the drawing begins with
 * @param truncated whether there is more than is told
 */
public record Graph(List<GraphNode> nodes, List<String> tops, boolean truncated) {
  /** All of a map. */
  static Graph of(MapView map, Show show) {
    return new Graph(
        map.nodes().stream()
            .map(node -> GraphNode.of(node.objective(), node.place().contributors(), true, show))
            .toList(),
        map.nodes().stream()
            .filter(node -> node.place().depth() == 0)
            .map(node -> node.objective().facts().objective().id().value().toString())
            .toList(),
        map.truncated());
  }

  /**
   * What was found, and what lies between it and the top of the map. Found ones that no way on the
   * map leads to begin a drawing of their own.
   *
   * @param more whether more was found than is told
   */
  static Graph of(MapView map, Collection<ObjectiveView> found, boolean more, Show show) {
    Map<ObjectiveId, ObjectiveView> wanted =
        found.stream()
            .collect(
                Collectors.toMap(
                    Graph::idOf, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    Set<ObjectiveId> kept = withAllAbove(wanted.keySet(), map.links());
    Map<ObjectiveId, Long> below = contributorsAmong(kept, map.links());
    Set<ObjectiveId> onMap =
        map.nodes().stream().map(node -> idOf(node.objective())).collect(Collectors.toSet());
    List<ObjectiveView> apart = found.stream().filter(view -> !onMap.contains(idOf(view))).toList();
    Stream<ObjectiveView> ways =
        map.nodes().stream().map(MapView.Node::objective).filter(view -> kept.contains(idOf(view)));
    Stream<ObjectiveView> tops =
        map.nodes().stream()
            .filter(node -> node.place().depth() == 0)
            .map(MapView.Node::objective)
            .filter(view -> kept.contains(idOf(view)));
    return new Graph(
        Stream.concat(ways, apart.stream())
            .map(
                view ->
                    GraphNode.of(
                        view,
                        below.getOrDefault(idOf(view), 0L).intValue(),
                        wanted.containsKey(idOf(view)),
                        show))
            .toList(),
        Stream.concat(tops, apart.stream()).map(view -> idOf(view).value().toString()).toList(),
        more || map.truncated());
  }

  private static Set<ObjectiveId> withAllAbove(Set<ObjectiveId> found, Collection<LinkView> links) {
    Map<ObjectiveId, List<LinkView>> upwards =
        contributing(links).collect(Collectors.groupingBy(LinkView::from));
    Set<ObjectiveId> all = new HashSet<>(found);
    Set<ObjectiveId> latest = found;
    while (!latest.isEmpty()) {
      latest =
          latest.stream()
              .flatMap(id -> upwards.getOrDefault(id, List.of()).stream())
              .map(LinkView::target)
              .filter(all::add)
              .collect(Collectors.toSet());
    }
    return all;
  }

  private static Map<ObjectiveId, Long> contributorsAmong(
      Set<ObjectiveId> kept, Collection<LinkView> links) {
    return contributing(links)
        .filter(link -> kept.contains(link.from()))
        .collect(
            Collectors.groupingBy(
                LinkView::target,
                Collectors.mapping(
                    LinkView::from,
                    Collectors.collectingAndThen(Collectors.toSet(), all -> (long) all.size()))));
  }

  private static Stream<LinkView> contributing(Collection<LinkView> links) {
    return links.stream().filter(link -> link.link().kind() == LinkKind.CONTRIBUTES);
  }

  private static ObjectiveId idOf(ObjectiveView view) {
    return view.facts().objective().id();
  }
}
