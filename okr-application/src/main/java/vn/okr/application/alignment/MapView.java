package vn.okr.application.alignment;

import java.util.List;
import vn.okr.application.objective.ObjectiveView;

/**
 * The map of goals (M9), for drawing.
 *
 * @param links between the nodes shown
 * @param truncated whether there were more nodes than a map holds
 */
public record MapView(List<Node> nodes, List<LinkView> links, boolean truncated) {
  /** An objective with its key results, and where it stands. */
  public record Node(ObjectiveView objective, MapPlace place) {}
}
