package vn.okr.bootstrap.rights;

import java.util.List;
import java.util.stream.Stream;

/** What an operation is done to, and so what has to be tried. */
enum Subject {
  /** Nothing that has an id, or something everyone may know of. */
  NO_GOAL,
  /** The goal in the address, or its key result. */
  GOAL,
  /** A new goal for an owner that the body names; known to everyone, so never hidden. */
  OWNER_IN_BODY,
  /** Key results that the body names; what is hidden is unknown there, which is 422. */
  GOAL_IN_BODY;

  List<Goal> goals() {
    Stream<Goal> goals = Goal.all().stream();
    return switch (this) {
      case NO_GOAL -> List.of(new Goal(Holder.OWN_UNIT, false));
      case OWNER_IN_BODY -> goals.filter(goal -> !goal.draft()).toList();
      case GOAL, GOAL_IN_BODY -> goals.toList();
    };
  }

  /** The status for a caller who may not know of it. */
  int hidden() {
    return this == GOAL_IN_BODY ? 422 : 404;
  }
}
