package vn.okr.adapters.rest.checkin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/** A check-in: one reading at most, the one its measure takes. */
public record CheckInRequest(
    @Nullable Quantity value,
    @Nullable Boolean done,
    @AtMost(Milestones.LIMIT) @Nullable List<MilestoneId> milestonesDone,
    @Nullable Confidence confidence,
    @Nullable Note note,
    @Nullable Note blockers,
    @Nullable LocalDate on,
    @Nullable CheckInId corrects) {
  /** Refuses several readings at once. */
  public CheckInRequest {
    requireOneReading(value, done, milestonesDone);
  }

  /** The check-in meant. */
  NewCheckIn toCommand() {
    return new NewCheckIn(reading(), confidence, note, blockers, on, corrects);
  }

  private Reading reading() {
    if (value != null) {
      return new Reading.OfValue(value);
    }
    if (done != null) {
      return new Reading.OfDone(done);
    }
    return milestonesDone == null
        ? new Reading.None()
        : new Reading.OfMilestones(new LinkedHashSet<>(milestonesDone));
  }

  static void requireOneReading(@Nullable Object... readings) {
    if (Stream.of(readings).filter(reading -> reading != null).count() > 1) {
      throw new InvalidInput("several-readings", Map.of());
    }
  }
}
