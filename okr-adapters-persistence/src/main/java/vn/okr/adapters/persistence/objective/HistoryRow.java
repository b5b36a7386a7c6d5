package vn.okr.adapters.persistence.objective;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Note;

/** A line of history as a list reads it. */
record HistoryRow(
    UUID id,
    Instant at,
    @Nullable UUID byId,
    @Nullable UUID byServiceAccountId,
    @Nullable UUID forId,
    UUID subjectId,
    String what,
    @Nullable UUID keyResultId,
    @Nullable String field,
    @Nullable String oldValue,
    @Nullable String newValue,
    @Nullable String reason,
    String byName,
    @Nullable String principalName) {
  HistoryView toView() {
    HistoryEntry entry =
        new HistoryEntry(
            id,
            at,
            Authors.of(byId, byServiceAccountId, forId),
            subjectId,
            what,
            keyResultId == null ? null : new KeyResultId(keyResultId),
            field,
            oldValue,
            newValue,
            Note.ofNullable(reason));
    return new HistoryView(entry, byName, principalName);
  }
}
