package vn.okr.adapters.rest.alignment;

import java.util.List;
import vn.okr.adapters.rest.objective.ObjectiveResponse;
import vn.okr.application.alignment.MapView;

/**
 * The map of goals (M9), for drawing.
 *
 * @param truncated whether there were more objectives than a map holds
 */
public record MapResponse(List<Node> nodes, List<LinkBetween> links, boolean truncated) {
  /**
   * An objective with its key results, and where it stands.
   *
   * @param depth levels below the first, which is 0
   * @param contributors how many objectives contribute to it, on the map or not
   */
  public record Node(ObjectiveResponse objective, int depth, int contributors) {}

  static MapResponse of(MapView view) {
    return new MapResponse(
        view.nodes().stream()
            .map(
                node ->
                    new Node(
                        ObjectiveResponse.of(node.objective()),
                        node.place().depth(),
                        node.place().contributors()))
            .toList(),
        view.links().stream().map(LinkBetween::of).toList(),
        view.truncated());
  }
}
