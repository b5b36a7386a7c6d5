package vn.okr.adapters.persistence.replica;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Concludes from looks at both databases how far the copy has followed, by the positions in the log
 * of changes alone: clocks of other machines do not matter, and a database at rest lags behind
 * nobody.
 */
final class Replay {
  /**
   * One look.
   *
   * @param replayed where the copy was
   * @param asked when the database itself was asked, which was after that
   * @param written where it was then
   */
  record Look(LogSequenceNumber replayed, long asked, LogSequenceNumber written) {
    /** Whether the copy has what the database never had: it follows another one. */
    boolean isAstray() {
      return replayed.compareTo(written) > 0;
    }
  }

  private final long longestLag;

  /** Looks whose positions the copy has not reached yet, the earliest first. */
  private final Deque<Look> ahead = new ArrayDeque<>();

  private @Nullable Long asOf;

  /**
   * Begins knowing nothing.
   *
   * @param longestLag what lies further back is of no interest
   */
  Replay(Duration longestLag) {
    this.longestLag = longestLag.toNanos();
  }

  /** How far the copy is by the latest look; absent when that is too far behind to tell. */
  @Nullable Reached after(Look latest) {
    ahead.addLast(latest);
    while (!ahead.isEmpty() && ahead.getFirst().written().compareTo(latest.replayed()) <= 0) {
      asOf = ahead.removeFirst().asked();
    }
    while (!ahead.isEmpty() && latest.asked() - ahead.getFirst().asked() > longestLag) {
      ahead.removeFirst();
    }
    return asOf == null ? null : new Reached(latest.replayed(), asOf);
  }
}
