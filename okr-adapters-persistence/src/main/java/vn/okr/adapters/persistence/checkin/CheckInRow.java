package vn.okr.adapters.persistence.checkin;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.checkin.CheckInView;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/**
 * A check-in as a list reads it.
 *
 * @param milestonesDone ids parted by blanks, empty for none done; absent for other readings
 */
record CheckInRow(
    UUID id,
    UUID keyResultId,
    LocalDate effectiveOn,
    Instant recordedAt,
    @Nullable UUID byId,
    @Nullable UUID byServiceAccountId,
    @Nullable UUID forId,
    @Nullable BigDecimal value,
    @Nullable Boolean done,
    @Nullable String milestonesDone,
    @Nullable Integer confidence,
    @Nullable String note,
    @Nullable String blockers,
    @Nullable UUID corrects,
    @Nullable UUID kpiId,
    @Nullable UUID kpiReadingId,
    String byName,
    @Nullable String principalName,
    boolean corrected) {
  CheckInView toView() {
    return new CheckInView(toCheckIn(), byName, principalName, corrected);
  }

  CheckIn toCheckIn() {
    return new CheckIn(
        new CheckInId(id),
        new KeyResultId(keyResultId),
        effectiveOn,
        recordedAt,
        Authors.of(byId, byServiceAccountId, forId),
        reading(),
        Confidence.ofNullable(confidence),
        Note.ofNullable(note),
        Note.ofNullable(blockers),
        corrects == null ? null : new CheckInId(corrects),
        source());
  }

  private @Nullable KpiSource source() {
    return kpiId == null || kpiReadingId == null
        ? null
        : new KpiSource(new KpiId(kpiId), new KpiReadingId(kpiReadingId));
  }

  private Reading reading() {
    if (value != null) {
      return new Reading.OfValue(Quantity.of(value));
    }
    if (done != null) {
      return new Reading.OfDone(done);
    }
    return milestonesDone == null
        ? new Reading.None()
        : new Reading.OfMilestones(milestones(milestonesDone));
  }

  private static Set<MilestoneId> milestones(String ids) {
    return Arrays.stream(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .map(id -> new MilestoneId(UUID.fromString(id)))
        .collect(Collectors.toSet());
  }
}
