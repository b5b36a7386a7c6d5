package vn.okr.adapters.rest.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/** A line of the weekly grid: a check-in that names its key result. */
public record CheckInItem(
    KeyResultId keyResultId,
    @Nullable Quantity value,
    @Nullable Boolean done,
    @AtMost(Milestones.LIMIT) @Nullable List<MilestoneId> milestonesDone,
    @Nullable Confidence confidence,
    @Nullable Note note,
    @Nullable Note blockers,
    @Nullable LocalDate on,
    @Nullable CheckInId corrects) {
  /** Refuses several readings at once. */
  public CheckInItem {
    CheckInRequest.requireOneReading(value, done, milestonesDone);
  }

  RecordCheckIns.Item toCommand() {
    CheckInRequest checkIn =
        new CheckInRequest(value, done, milestonesDone, confidence, note, blockers, on, corrects);
    return new RecordCheckIns.Item(keyResultId, checkIn.toCommand());
  }
}
