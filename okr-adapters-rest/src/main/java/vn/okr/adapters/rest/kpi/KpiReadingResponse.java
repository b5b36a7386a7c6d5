package vn.okr.adapters.rest.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * A reading as it is answered.
 *
 * @param by the id of the person or service account who reported it
 * @param byName what they are called; in lists only
 * @param byServiceAccount whether it was a machine, not a person
 * @param onBehalfOf in whose name a deputy reported it; absent unless one did
 * @param onBehalfOfName what they are called; in lists only
 * @param corrected whether another one corrects it, so that it counts nowhere; in lists only
 */
public record KpiReadingResponse(
    UUID id,
    UUID kpiId,
    BigDecimal value,
    LocalDate on,
    Instant recordedAt,
    UUID by,
    @Nullable String byName,
    boolean byServiceAccount,
    @Nullable UUID onBehalfOf,
    @Nullable String onBehalfOfName,
    @Nullable String note,
    @Nullable UUID corrects,
    @Nullable Boolean corrected) {
  static KpiReadingResponse of(KpiReading reading) {
    return of(reading, null, null, null);
  }

  static KpiReadingResponse of(KpiReadingView view) {
    return of(view.reading(), view.byName(), view.principalName(), view.corrected());
  }

  private static KpiReadingResponse of(
      KpiReading reading,
      @Nullable String byName,
      @Nullable String principalName,
      @Nullable Boolean corrected) {
    return new KpiReadingResponse(
        reading.id().value(),
        reading.kpiId().value(),
        reading.value().toDecimal(),
        reading.on(),
        reading.recordedAt(),
        reading.by().value(),
        byName,
        reading.by() instanceof ServiceAccountId,
        WireValues.of(reading.by().principal()),
        principalName,
        WireValues.of(reading.note()),
        reading.corrects() == null ? null : reading.corrects().value(),
        corrected);
  }
}
