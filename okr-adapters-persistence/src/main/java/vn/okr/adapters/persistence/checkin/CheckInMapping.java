package vn.okr.adapters.persistence.checkin;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/** Between a check-in and its row. */
final class CheckInMapping {
  private CheckInMapping() {}

  static CheckIn toCheckIn(CheckInEntity entity) {
    return new CheckIn(
        new CheckInId(entity.id),
        new KeyResultId(entity.keyResultId),
        entity.effectiveOn,
        entity.recordedAt,
        new PersonId(entity.byId),
        toReading(entity),
        Confidence.ofNullable(entity.confidence),
        Note.ofNullable(entity.note),
        Note.ofNullable(entity.blockers),
        entity.corrects == null ? null : new CheckInId(entity.corrects));
  }

  private static Reading toReading(CheckInEntity entity) {
    if (entity.value != null) {
      return new Reading.OfValue(Quantity.of(entity.value));
    }
    if (entity.done != null) {
      return new Reading.OfDone(entity.done);
    }
    if (entity.milestonesDone != null) {
      return new Reading.OfMilestones(
          Arrays.stream(entity.milestonesDone).map(MilestoneId::new).collect(Collectors.toSet()));
    }
    return new Reading.None();
  }

  static CheckInEntity toEntity(CheckIn checkIn) {
    @Nullable Confidence confidence = checkIn.confidence();
    @Nullable CheckInId corrects = checkIn.corrects();
    CheckInEntity entity = new CheckInEntity();
    entity.id = checkIn.id().value();
    entity.keyResultId = checkIn.keyResultId().value();
    entity.effectiveOn = checkIn.on();
    entity.recordedAt = checkIn.recordedAt();
    entity.byId = checkIn.by().value();
    writeReading(checkIn.reading(), entity);
    entity.confidence = confidence == null ? null : (Integer) confidence.value();
    entity.note = text(checkIn.note());
    entity.blockers = text(checkIn.blockers());
    entity.corrects = corrects == null ? null : corrects.value();
    return entity;
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
