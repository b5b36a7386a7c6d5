package vn.okr.adapters.web.admin.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a cycle may not go on to its next phase yet.
 *
 * @param notBefore the day from which it may; absent when the day is no reason
 * @param unfinished objectives to be closed or dropped first, the first few of them
 * @param more how many there are besides
 */
record Obstacle(@Nullable LocalDate notBefore, List<Unfinished> unfinished, long more) {
  /** A published objective that is neither closed nor dropped. */
  record Unfinished(UUID id, String title, String owner) {}
}
