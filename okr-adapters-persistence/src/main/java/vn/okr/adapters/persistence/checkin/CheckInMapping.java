package vn.okr.adapters.persistence.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Note;

/** From a check-in to its row. */
final class CheckInMapping {
  private CheckInMapping() {}

  static CheckInEntity toEntity(CheckIn checkIn) {
    @Nullable Confidence confidence = checkIn.confidence();
    @Nullable CheckInId corrects = checkIn.corrects();
    CheckInEntity entity = new CheckInEntity();
    entity.id = checkIn.id().value();
    entity.keyResultId = checkIn.keyResultId().value();
    entity.effectiveOn = checkIn.on();
    entity.recordedAt = checkIn.recordedAt();
    entity.byId = Authors.personIn(checkIn.by());
    entity.byServiceAccountId = Authors.serviceAccountIn(checkIn.by());
    entity.forId = Authors.principalOf(checkIn.by());
    writeReading(checkIn.reading(), entity);
    entity.confidence = confidence == null ? null : (Integer) confidence.value();
    entity.note = text(checkIn.note());
    entity.blockers = text(checkIn.blockers());
    entity.corrects = corrects == null ? null : corrects.value();
    writeSource(checkIn.source(), entity);
    return entity;
  }

  private static void writeSource(@Nullable KpiSource source, CheckInEntity entity) {
    if (source != null) {
      entity.kpiId = source.kpi().value();
      entity.kpiReadingId = source.reading().value();
    }
  }

  private static void writeReading(Reading reading, CheckInEntity entity) {
    switch (reading) {
      case Reading.OfValue(var value) -> entity.value = value.toDecimal();
      case Reading.OfDone(var done) -> entity.done = done;
      case Reading.OfMilestones(var done) ->
          entity.milestonesDone = done.stream().map(MilestoneId::value).toArray(UUID[]::new);
      case Reading.None() -> {}
    }
  }

  private static @Nullable String text(@Nullable Note note) {
    return note == null ? null : note.value();
  }
}
