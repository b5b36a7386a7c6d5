package vn.okr.adapters.web.live;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.ObjectiveView;

/** What a part of a page follows, as its {@code data-live} has it. */
public final class Follows {
  private Follows() {}

  /** All that the owners of these goals have published. */
  public static String ownersOf(Collection<ObjectiveView> goals) {
    return goals.stream()
        .map(goal -> Topic.of(goal.facts().objective().owner()).toString())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
