package vn.okr.application.alignment;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/** Reads links for showing; drafts the actor may not know of do not exist in its answers. */
public interface AlignmentReader {
  /**
   * The links that lead to the objective or one of its key results, in the order they were made.
   */
  List<LinkView> incoming(ObjectiveId objective, Actor actor);

  /** The links with both ends among the objectives. */
  List<LinkView> among(Collection<ObjectiveId> objectives, Actor actor);

  /**
   * The objectives, not dropped, that one may rest on, in the order of their ids; one statement.
   *
   * @param most most objectives to return
   */
  List<ObjectiveId> above(UpperGoalsWanted wanted, int most, Actor actor);

  /**
   * The objectives on a map: the root, or the company's own objectives in the cycle, and what
   * contributes to them level by level. An objective reached on several ways stands at its highest
   * place.
   *
   * @param depth levels below the first, 0 or more
   * @param most most places to return
   */
  List<MapPlace> places(
      CycleId cycle, @Nullable ObjectiveId root, int depth, int most, Actor actor);
}
