package vn.okr.application.cycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/** What differs between two revisions of a cycle, for its history. */
final class CycleChanges {
  /** One field that differs. */
  record FieldChange(String field, @Nullable String before, @Nullable String after) {
    /** The line of history that tells of it. */
    HistoryEntry toEntry(UUID id, Instant at, PersonId by, CycleId cycle, @Nullable Note reason) {
      String what = "CYCLE_" + field.toUpperCase(Locale.ROOT);
      return new HistoryEntry(id, at, by, cycle.value(), what, null, field, before, after, reason);
    }
  }

  private CycleChanges() {}

  static List<FieldChange> between(Cycle before, Cycle after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "phase", before.phase().name(), after.phase().name());
    add(changes, "name", before.name().value(), after.name().value());
    add(changes, "startsOn", before.period().startsOn(), after.period().startsOn());
    add(changes, "endsOn", before.period().endsOn(), after.period().endsOn());
    add(changes, "parentId", parentOf(before), parentOf(after));
    return changes;
  }

  private static @Nullable Object parentOf(Cycle cycle) {
    return cycle.parentId() == null ? null : cycle.parentId().value();
  }

  private static void add(
      List<FieldChange> changes, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, text(before), text(after)));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
