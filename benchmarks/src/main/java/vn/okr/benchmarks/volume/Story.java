package vn.okr.benchmarks.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.shared.Weight;

/** Makes all objectives, what rests on others after those: their scores carry it. */
final class Story {
  private final List<Plan> plans;
  private final GoalMaker maker;
  private final Map<Integer, List<Contribution>> below = new HashMap<>();

  Story(List<Plan> plans, GoalMaker maker) {
    this.plans = plans;
    this.maker = maker;
  }

  /** Tells of each objective, the upper ones last. */
  void tell(Consumer<Goal> listener) {
    for (Plan plan : plans.reversed()) {
      Goal goal = maker.make(plan, below.getOrDefault(plan.number(), List.of()));
      Plan upper = plan.upper();
      if (upper != null && goal.objective().counts()) {
        below
            .computeIfAbsent(upper.number(), _ -> new ArrayList<>())
            .add(new Contribution(plan.id(), goal.objective().score(), Weight.ONE));
      }
      listener.accept(goal);
    }
  }
}
