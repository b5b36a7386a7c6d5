package vn.okr.adapters.scheduler;

import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.okr.application.objective.GoalHistory;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.port.RollUps;
import vn.okr.application.progress.RollUpScores;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.testkit.OkrWorld;

/** Requests that tell how often they were asked for, and that may fail. */
final class AskedRollUps implements RollUps {
  private final Queue<KeyResultId> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  RollUpScores useCase() {
    OkrWorld world = new OkrWorld();
    return new RollUpScores(
        this,
        world.objectives,
        world.links,
        new ObjectiveJournal(
            world.objectives,
            new GoalHistory(world.history, world.units, world.ids, world.time),
            this,
            world.bell,
            world.announcements));
  }

  void failOnce() {
    failures.set(1);
  }

  int asked() {
    return asked.get();
  }

  int waiting() {
    return waiting.size();
  }

  @Override
  public void requestAbove(ObjectiveId moved) {
    throw new IllegalStateException("Nothing moves here.");
  }

  @Override
  public void request(Collection<KeyResultId> keyResults) {
    waiting.addAll(keyResults);
  }

  @Override
  public Set<KeyResultId> take(int most) {
    asked.incrementAndGet();
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("The store is away.");
    }
    KeyResultId next = waiting.poll();
    return next == null ? Set.of() : Set.of(next);
  }
}
