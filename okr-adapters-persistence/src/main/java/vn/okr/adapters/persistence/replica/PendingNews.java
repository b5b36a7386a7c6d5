package vn.okr.adapters.persistence.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.okr.application.live.Visibility;

/**
 * News of changes, held back until the copy has the change: a screen that is told too early would
 * look, find what it knows, and stay behind.
 *
 * <p>While the copy is not read from here, news are told at once. Another instance of the
 * application may still read from it for a moment, so they are told again when no instance can.
 */
@ApplicationScoped
class PendingNews implements Visibility {
  /** By how much instances may differ in when they notice that the copy lags. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  private final boolean hasReplica;
  private final long longest;
  private final Queue<News> pending = new ConcurrentLinkedQueue<>();

  @Inject
  PendingNews(ReadReplicaSettings settings) {
    this.hasReplica = settings.jdbcUrl().isPresent();
    this.longest = settings.lagAllowed().plus(MARGIN).toNanos();
  }

  private static final class News {
    private final Runnable telling;
    private final long since = System.nanoTime();
    private boolean told;

    private News(Runnable telling) {
      this.telling = telling;
    }
  }

  @Override
  public void onceVisible(Runnable telling) {
    if (hasReplica) {
      pending.add(new News(telling));
    } else {
      telling.run();
    }
  }

  /** Tells what can be told now; for one thread that comes again and again. */
  void tell(@Nullable Reached reached, boolean usable) {
    Iterator<News> each = pending.iterator();
    while (each.hasNext()) {
      News one = each.next();
      if (reached != null && reached.includes(one.since)
          || System.nanoTime() - one.since > longest) {
        each.remove();
        one.telling.run();
      } else if (!usable && !one.told) {
        one.told = true;
        one.telling.run();
      }
    }
  }
}
