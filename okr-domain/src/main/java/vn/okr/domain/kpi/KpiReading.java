package vn.okr.domain.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/**
 * What a KPI was found to be. Once recorded it stays as it is.
 *
 * @param on the day it speaks of, in the organisation's zone
 * @param recordedAt when it was recorded
 * @param by who reported it, a person or a service account
 * @param note what is behind it; absent if not said
 * @param corrects the earlier reading it replaces; absent for a plain one
 */
public record KpiReading(
    KpiReadingId id,
    KpiId kpiId,
    LocalDate on,
    Instant recordedAt,
    ActorId by,
    Quantity value,
    @Nullable Note note,
    @Nullable KpiReadingId corrects) {

  /** The order in which readings take effect: by the day they speak of, then as recorded. */
  public static final Comparator<KpiReading> EFFECTIVE_ORDER =
      Comparator.comparing(KpiReading::on)
          .thenComparing(KpiReading::recordedAt)
          .thenComparing(reading -> reading.id().value());
}
