package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.benchmarks.volume.Ancestors;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;

/** How soon after the last check-in every goal above is right. */
final class Following {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So long without another check-in, the last was the last. */
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private @Nullable Instant last;
  private @Nullable Instant right;

  /**
   * Watches until all are right and stay so, just after a load has ended.
   *
   * @return from the commit of the last check-in to the first moment all were seen to be right
   * @throws LocalFailure when they are not within half a minute
   */
  static Duration await(Database database) throws SQLException {
    Following following = new Following();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Ancestors ancestors = new Ancestors(database)) {
      while (System.nanoTime() - end < 0) {
        Duration delay = following.see(ancestors.look());
        if (delay != null) {
          return delay;
        }
      }
    }
    throw new LocalFailure("The goals above are not right after " + PATIENCE.toSeconds() + " s");
  }

  /**
   * Takes one look more into account.
   *
   * @return the delay, once that is known
   */
  @Nullable Duration see(Ancestors.Look look) {
    if (look.wrong() > 0 || !Objects.equals(look.lastCheckIn(), last)) {
      right = null;
    }
    last = look.lastCheckIn();
    if (look.wrong() == 0 && right == null) {
      right = look.at();
    }
    return last != null && right != null && look.at().isAfter(last.plus(SILENCE))
        ? Duration.between(last, right)
        : null;
  }
}
