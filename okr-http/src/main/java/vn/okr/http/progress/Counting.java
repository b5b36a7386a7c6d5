package vn.okr.http.progress;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;

/**
 * Counts something about a cycle that is the same for everyone, and keeps it for as long as it is
 * worth: ten times as long as counting takes, so that it never takes more than a tenth of a
 * processor, however large the company is and however many look.
 */
final class Counting<T> {
  /** What takes less is counted for each who must have it as it is now. */
  static final Duration DEAR = Duration.ofMillis(250);

  private static final int WORTH = 10;
  private static final int MOST = 100;

  /** What was counted, when, how long it took, and how long the time before. */
  private record Counted<T>(T value, long at, Duration took, Duration before) {
    /** Twice in a row, as the first time of anything takes long. */
    boolean isDear() {
      return took.compareTo(DEAR) >= 0 && before.compareTo(DEAR) >= 0;
    }

    Duration worth() {
      return isDear() ? took.multipliedBy(WORTH) : Duration.ZERO;
    }
  }

  private final Function<CycleId, T> count;
  private final LongSupplier nanos;
  private final LoadingCache<CycleId, Counted<T>> counted;

  /**
   * @param nanos a clock that only goes forward
   * @param executor what is counted while others are shown what there is runs there
   */
  Counting(Function<CycleId, T> count, LongSupplier nanos, Executor executor) {
    this.count = count;
    this.nanos = nanos;
    this.counted = Caffeine.newBuilder().maximumSize(MOST).executor(executor).build(this::countNow);
  }

  /** As it is now; once counting has become dear, as it was a moment ago. */
  T now(CycleId cycle) {
    Counted<T> known = counted.getIfPresent(cycle);
    if (known == null) {
      return counted.get(cycle).value();
    }
    if (known.took().compareTo(DEAR) < 0) {
      return keep(cycle, countNow(cycle)).value();
    }
    return known.isDear() ? recent(cycle, Duration.ZERO) : renewed(cycle);
  }

  /**
   * As it was a moment ago. Whoever comes later gets what there is while it is counted anew, once;
   * after twice the moment one waits for it.
   *
   * @param moment how old it may be in any case
   */
  T recent(CycleId cycle, Duration moment) {
    Counted<T> known = counted.get(cycle);
    Duration fresh = known.worth().compareTo(moment) > 0 ? known.worth() : moment;
    Duration age = Duration.ofNanos(nanos.getAsLong() - known.at());
    if (age.compareTo(fresh) <= 0) {
      return known.value();
    }
    if (age.compareTo(fresh.multipliedBy(2)) > 0) {
      return renewed(cycle);
    }
    counted.refresh(cycle);
    return known.value();
  }

  /** Together with all others who want it anew. */
  private T renewed(CycleId cycle) {
    try {
      return counted.refresh(cycle).join().value();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private Counted<T> countNow(CycleId cycle) {
    @Nullable Counted<T> last = counted.getIfPresent(cycle);
    long begin = nanos.getAsLong();
    T value = count.apply(cycle);
    Duration took = Duration.ofNanos(nanos.getAsLong() - begin);
    return new Counted<>(value, begin, took, last == null ? Duration.ZERO : last.took());
  }

  private Counted<T> keep(CycleId cycle, Counted<T> fresh) {
    counted.put(cycle, fresh);
    return fresh;
  }
}
