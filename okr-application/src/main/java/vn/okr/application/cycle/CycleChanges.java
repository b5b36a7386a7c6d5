package vn.okr.application.cycle;

import org.jspecify.annotations.Nullable;
import vn.okr.application.FieldChanges;
import vn.okr.domain.cycle.Cycle;

/** What differs between two revisions of a cycle, for its history. */
final class CycleChanges {
  private CycleChanges() {}

  static FieldChanges between(Cycle before, Cycle after) {
    return new FieldChanges()
        .compare("phase", before.phase().name(), after.phase().name())
        .compare("name", before.name().value(), after.name().value())
        .compare("startsOn", before.period().startsOn(), after.period().startsOn())
        .compare("endsOn", before.period().endsOn(), after.period().endsOn())
        .compare("parentId", parentOf(before), parentOf(after));
  }

  private static @Nullable Object parentOf(Cycle cycle) {
    return cycle.parentId() == null ? null : cycle.parentId().value();
  }
}
