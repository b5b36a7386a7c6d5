package vn.okr.application.kpi;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.application.FieldChanges;
import vn.okr.domain.kpi.Kpi;

/** What differs between two revisions of a KPI, for its history. */
final class KpiChanges {
  private KpiChanges() {}

  static FieldChanges between(@Nullable Kpi before, Kpi after) {
    FieldChanges changes = new FieldChanges();
    compare(changes, "title", before, after, kpi -> kpi.definition().title());
    compare(changes, "description", before, after, kpi -> kpi.definition().description());
    compare(changes, "unitId", before, after, kpi -> kpi.definition().unitId().value());
    compare(changes, "ownerId", before, after, KpiChanges::ownerOf);
    compare(changes, "healthyRange", before, after, kpi -> kpi.definition().healthyRange());
    compare(changes, "unit", before, after, KpiChanges::measuredIn);
    compare(changes, "cadence", before, after, kpi -> kpi.definition().cadence());
    compare(changes, "archived", before, after, Kpi::archived);
    return changes;
  }

  private static UUID ownerOf(Kpi kpi) {
    return kpi.definition().ownerId().value();
  }

  private static @Nullable String measuredIn(Kpi kpi) {
    var measuredIn = kpi.definition().measuredIn();
    return measuredIn == null ? null : measuredIn.value();
  }

  private static void compare(
      FieldChanges changes,
      String field,
      @Nullable Kpi before,
      Kpi after,
      Function<Kpi, @Nullable Object> value) {
    changes.compare(field, before == null ? null : value.apply(before), value.apply(after));
  }
}
