package vn.okr.application.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Note;

/**
 * A check-in to be recorded.
 *
 * @param on the day it speaks of; absent for today, or for the day of what it corrects
 * @param corrects the wrong check-in it replaces; absent for a plain one
 */
public record NewCheckIn(
    Reading reading,
    @Nullable Confidence confidence,
    @Nullable Note note,
    @Nullable Note blockers,
    @Nullable LocalDate on,
    @Nullable CheckInId corrects) {}
