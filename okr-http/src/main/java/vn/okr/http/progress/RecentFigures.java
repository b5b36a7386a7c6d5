package vn.okr.http.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import vn.okr.application.progress.CycleProgress;
import vn.okr.application.progress.FollowProgress;
import vn.okr.application.progress.ProgressReader.Discipline;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/**
 * The figures of cycles, for which all of a cycle's objectives are counted. They are the same for
 * everyone, and on a Monday morning many look at once (ADR 0018).
 */
@ApplicationScoped
public class RecentFigures {
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Counting<CycleProgress> progress;
  private final Counting<Map<UnitId, Discipline>> disciplines;

  @Inject
  public RecentFigures(FollowProgress follow) {
    progress = counting(follow::of);
    disciplines = counting(follow::discipline);
  }

  /**
   * How far everyone has come in a cycle: now, or a moment ago in a company so large that counting
   * takes more than a quarter of a second.
   *
   * @throws NotFound for an unknown cycle
   */
  public CycleProgress progressNow(CycleId cycle) {
    return progress.now(cycle);
  }

  /**
   * How far everyone has come in a cycle, two seconds ago at most; twenty times as long ago as
   * counting takes, where that is longer.
   *
   * @throws NotFound for an unknown cycle
   */
  public CycleProgress progress(CycleId cycle) {
    return progress.recent(cycle, MOMENT);
  }

  /**
   * How well units keep up with their check-ins, likewise.
   *
   * @throws NotFound for an unknown cycle
   */
  public Map<UnitId, Discipline> discipline(CycleId cycle) {
    return disciplines.recent(cycle, MOMENT);
  }

  private static <T> Counting<T> counting(Function<CycleId, T> count) {
    return new Counting<>(count, System::nanoTime, Thread::startVirtualThread);
  }
}
