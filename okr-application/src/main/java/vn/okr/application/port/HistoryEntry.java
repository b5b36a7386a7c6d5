package vn.okr.application.port;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.Note;

/**
 * One line of history (M11).
 *
 * @param at when it happened
 * @param by who did it, a person or a service account
 * @param subject the objective, the cycle, the settings, the service account or the KPI it happened
 *     to
 * @param what the kind of change, such as {@code KEY_RESULT_EDITED}
 * @param keyResult the key result concerned; absent for the subject itself
 * @param field the field that changed; absent for a step as a whole
 * @param before the old value; absent when there was none
 * @param after the new value; absent when there is none
 * @param reason why; absent where none was asked for
 */
public record HistoryEntry(
    UUID id,
    Instant at,
    ActorId by,
    UUID subject,
    String what,
    @Nullable KeyResultId keyResult,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable Note reason) {

  /** The same line, with other values before and after. */
  public HistoryEntry saying(@Nullable String valueBefore, @Nullable String valueAfter) {
    return new HistoryEntry(
        id, at, by, subject, what, keyResult, field, valueBefore, valueAfter, reason);
  }

  /** The line for a change of an objective. */
  public static HistoryEntry of(
      UUID id, Instant at, ActorId by, ObjectiveId objective, Change change) {
    return new HistoryEntry(
        id,
        at,
        by,
        objective.value(),
        change.kind().name(),
        change.keyResult(),
        change.field(),
        change.before(),
        change.after(),
        change.reason());
  }
}
