package vn.okr.adapters.persistence.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/** A reading as a list reads it. */
record KpiReadingRow(
    UUID id,
    UUID kpiId,
    LocalDate effectiveOn,
    Instant recordedAt,
    @Nullable UUID byId,
    @Nullable UUID byServiceAccountId,
    @Nullable UUID forId,
    BigDecimal value,
    @Nullable String note,
    @Nullable UUID corrects,
    String byName,
    @Nullable String principalName,
    boolean corrected) {
  static final String SELECT =
      """
      select r.id, r.kpi_id, r.effective_on, r.recorded_at, r.by_id, r.by_service_account_id,
             r.for_id, r.value, r.note, r.corrects, coalesce(p.display_name, s.name) as by_name,
             away.display_name as principal_name,
             exists (select from kpi_reading c where c.corrects = r.id) as corrected
      from kpi_reading r
      left join person p on p.id = r.by_id
      left join person away on away.id = r.for_id
      left join service_account s on s.id = r.by_service_account_id""";

  KpiReadingView toView() {
    return new KpiReadingView(toReading(), byName, principalName, corrected);
  }

  KpiReading toReading() {
    return new KpiReading(
        new KpiReadingId(id),
        new KpiId(kpiId),
        effectiveOn,
        recordedAt,
        Authors.of(byId, byServiceAccountId, forId),
        Quantity.of(value),
        Note.ofNullable(note),
        corrects == null ? null : new KpiReadingId(corrects));
  }
}
