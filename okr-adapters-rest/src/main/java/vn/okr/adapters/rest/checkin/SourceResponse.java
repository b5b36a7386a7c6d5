package vn.okr.adapters.rest.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.KpiSource;

/** The reading of a KPI that a check-in was made of. */
public record SourceResponse(UUID kpiId, UUID readingId) {
  static @Nullable SourceResponse of(@Nullable KpiSource source) {
    return source == null
        ? null
        : new SourceResponse(source.kpi().value(), source.reading().value());
  }
}
