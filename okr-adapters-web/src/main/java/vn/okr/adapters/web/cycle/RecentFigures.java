package vn.okr.adapters.web.cycle;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

/**
 * The figures of cycles as they were a moment ago. They are the same for everyone, all of a cycle's
 * objectives are counted for them, and on a Monday morning many look at once: so they are counted
 * once a second, and whoever comes meanwhile does not wait.
 */
@ApplicationScoped
class RecentFigures {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int MOST = 100;

  private final LoadingCache<CycleId, CycleProgress> progress;
  private final LoadingCache<CycleId, Map<UnitId, Discipline>> disciplines;

  @Inject
  RecentFigures(FollowProgress follow) {
    progress = remembering(follow::of);
    disciplines = remembering(follow::discipline);
  }

  /**
   * How far everyone has come in a cycle, two seconds ago at most.
   *
   * @throws vn.okr.domain.shared.NotFound for an unknown cycle
   */
  CycleProgress progress(CycleId cycle) {
    return progress.get(cycle);
  }

  /**
   * How well units keep up with their check-ins, two seconds ago at most.
   *
   * @throws vn.okr.domain.shared.NotFound for an unknown cycle
   */
  Map<UnitId, Discipline> discipline(CycleId cycle) {
    return disciplines.get(cycle);
  }

  private static <T> LoadingCache<CycleId, T> remembering(Function<CycleId, T> count) {
    return Caffeine.newBuilder()
        .maximumSize(MOST)
        .refreshAfterWrite(FRESH)
        .expireAfterWrite(LONGEST)
        .executor(Thread::startVirtualThread)
        .build(count::apply);
  }
}
