package vn.okr.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.Ids;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.Note;

/** The fields in which two revisions of a thing differ, for its history. */
public final class FieldChanges {
  private record FieldChange(String field, @Nullable String before, @Nullable String after) {}

  private final List<FieldChange> changes = new ArrayList<>();

  /** Compares one field; what is the same leaves no line. */
  public FieldChanges compare(String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, text(before), text(after)));
    }
    return this;
  }

  /** Whether everything compared is the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The lines of history, one a field.
   *
   * @param kind what their kinds begin with, such as {@code CYCLE} of {@code CYCLE_NAME}
   * @param subject what it happened to
   */
  public List<HistoryEntry> toHistory(
      String kind, UUID subject, ActorId by, Instant at, @Nullable Note reason, Ids ids) {
    return changes.stream()
        .map(
            change ->
                new HistoryEntry(
                    ids.next(),
                    at,
                    by,
                    subject,
                    kind + "_" + change.field().toUpperCase(Locale.ROOT),
                    null,
                    change.field(),
                    change.before(),
                    change.after(),
                    reason))
        .toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
