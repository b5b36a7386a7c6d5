package vn.okr.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.shared.Note;

/**
 * What someone reported about a key result. Once recorded it stays as it is.
 *
 * @param on the day it speaks of, in the organisation's zone
 * @param recordedAt when it was recorded
 * @param by who recorded it, a person or a service account
 * @param confidence how sure they are now; absent if not said
 * @param note what happened; absent if not said
 * @param blockers what stands in the way; absent if not said
 * @param corrects the earlier check-in it replaces; absent for a plain one
 * @param source the reading it was made of; absent for one that somebody made themselves
 */
public record CheckIn(
    CheckInId id,
    KeyResultId keyResultId,
    LocalDate on,
    Instant recordedAt,
    ActorId by,
    Reading reading,
    @Nullable Confidence confidence,
    @Nullable Note note,
    @Nullable Note blockers,
    @Nullable CheckInId corrects,
    @Nullable KpiSource source) {

  /** One that somebody made themselves. */
  public CheckIn(
      CheckInId id,
      KeyResultId keyResultId,
      LocalDate on,
      Instant recordedAt,
      ActorId by,
      Reading reading,
      @Nullable Confidence confidence,
      @Nullable Note note,
      @Nullable Note blockers,
      @Nullable CheckInId corrects) {
    this(id, keyResultId, on, recordedAt, by, reading, confidence, note, blockers, corrects, null);
  }

  /** The order in which check-ins take effect: by the day they speak of, then as recorded. */
  public static final Comparator<CheckIn> EFFECTIVE_ORDER =
      Comparator.comparing(CheckIn::on)
          .thenComparing(CheckIn::recordedAt)
          .thenComparing(checkIn -> checkIn.id().value());
}
