package vn.okr.adapters.web.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.alignment.MapView;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.ObjectiveId;

/**
 * An objective on the map with what rests on it.
 *
 * @param contributors how many objectives contribute to it, shown or not
 * @param limbs what rests on it as a whole, and on each of its key results
 * @param several whether it rests on several objectives, so that it stands on the map more than
 *     once
 */
public record Branch(ObjectiveView objective, int contributors, List<Limb> limbs, boolean several) {
  /**
   * What rests on one key result, or on the objective as a whole.
   *
   * @param keyResult the key result; absent for the objective as a whole
   */
  public record Limb(@Nullable KeyResultView keyResult, List<Leaf> leaves) {}

  /**
   * An objective that rests on the one above; its own branch is opened on demand.
   *
   * @param kind how it is linked
   */
  public record Leaf(Branch branch, LinkKind kind) {}

  /** Its id, as it stands in addresses. */
  public String id() {
    return objective.facts().objective().id().value().toString();
  }

  /** Whether something may be opened below it. */
  public boolean opens() {
    return contributors > 0;
  }

  /** The branches of a map whose first level is open. */
  static List<Branch> of(MapView map) {
    Map<ObjectiveId, MapView.Node> nodes = new LinkedHashMap<>();
    map.nodes().forEach(node -> nodes.put(node.objective().facts().objective().id(), node));
    Map<ObjectiveId, List<LinkView>> incoming =
        map.links().stream().collect(Collectors.groupingBy(LinkView::target));
    return nodes.values().stream()
        .filter(node -> node.place().depth() == 0)
        .map(node -> open(node, incoming.getOrDefault(idOf(node), List.of()), nodes))
        .toList();
  }

  private static Branch open(
      MapView.Node node, List<LinkView> links, Map<ObjectiveId, MapView.Node> nodes) {
    ObjectiveView view = node.objective();
    List<Limb> limbs = new ArrayList<>();
    List<Leaf> whole = leaves(links, view.facts().objective().id().value(), nodes);
    if (!whole.isEmpty()) {
      limbs.add(new Limb(null, whole));
    }
    for (KeyResultView keyResult : view.keyResults()) {
      limbs.add(new Limb(keyResult, leaves(links, keyResult.keyResult().id().value(), nodes)));
    }
    return new Branch(view, node.place().contributors(), limbs, isSeveral(view));
  }

  private static List<Leaf> leaves(
      List<LinkView> links, UUID target, Map<ObjectiveId, MapView.Node> nodes) {
    return links.stream()
        .filter(link -> link.link().to().value().equals(target))
        .filter(link -> nodes.containsKey(link.from()))
        .map(
            link -> {
              MapView.Node lower = Objects.requireNonNull(nodes.get(link.from()));
              Branch shut =
                  new Branch(
                      lower.objective(),
                      lower.place().contributors(),
                      List.of(),
                      isSeveral(lower.objective()));
              return new Leaf(shut, link.link().kind());
            })
        .toList();
  }

  private static boolean isSeveral(ObjectiveView view) {
    return LinkFacts.shown(view.facts().alignments()).size() > 1;
  }

  private static ObjectiveId idOf(MapView.Node node) {
    return node.objective().facts().objective().id();
  }
}
