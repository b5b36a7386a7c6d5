package vn.okr.adapters.rest.checkin;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.checkin.CheckInView;
import vn.okr.application.checkin.Recorded;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * A check-in as it is answered.
 *
 * @param by the id of the person or service account who recorded it
 * @param byName what they are called; in lists only
 * @param byServiceAccount whether it was a machine, not a person
 * @param onBehalfOf in whose name a deputy recorded it; absent unless one did
 * @param onBehalfOfName what they are called; in lists only
 * @param corrected whether another one corrects it, so that it counts nowhere; in lists only
 * @param source the reading of a KPI it was made of; absent for one that somebody made themselves
 * @param score the key result's score from then on; when recorded only
 */
public record CheckInResponse(
    UUID id,
    UUID keyResultId,
    LocalDate on,
    Instant recordedAt,
    UUID by,
    @Nullable String byName,
    boolean byServiceAccount,
    @Nullable UUID onBehalfOf,
    @Nullable String onBehalfOfName,
    @Nullable BigDecimal value,
    @Nullable Boolean done,
    @Nullable List<UUID> milestonesDone,
    @Nullable Integer confidence,
    @Nullable String note,
    @Nullable String blockers,
    @Nullable UUID corrects,
    @Nullable SourceResponse source,
    @Nullable Boolean corrected,
    @Nullable BigDecimal score) {
  static CheckInResponse of(Recorded recorded) {
    return of(recorded.checkIn(), null, null, null, WireValues.of(recorded.score()));
  }

  static CheckInResponse of(CheckInView view) {
    return of(view.checkIn(), view.byName(), view.principalName(), view.corrected(), null);
  }

  /** The check-in alone. */
  public static CheckInResponse of(CheckIn checkIn) {
    return of(checkIn, null, null, null, null);
  }

  private static CheckInResponse of(
      CheckIn checkIn,
      @Nullable String byName,
      @Nullable String principalName,
      @Nullable Boolean corrected,
      @Nullable BigDecimal score) {
    Reading reading = checkIn.reading();
    return new CheckInResponse(
        checkIn.id().value(),
        checkIn.keyResultId().value(),
        checkIn.on(),
        checkIn.recordedAt(),
        checkIn.by().value(),
        byName,
        checkIn.by() instanceof ServiceAccountId,
        WireValues.of(checkIn.by().principal()),
        principalName,
        reading instanceof Reading.OfValue(var value) ? value.toDecimal() : null,
        reading instanceof Reading.OfDone(boolean done) ? done : null,
        reading instanceof Reading.OfMilestones(var done)
            ? done.stream().map(MilestoneId::value).sorted().toList()
            : null,
        WireValues.of(checkIn.confidence()),
        WireValues.of(checkIn.note()),
        WireValues.of(checkIn.blockers()),
        checkIn.corrects() == null ? null : checkIn.corrects().value(),
        SourceResponse.of(checkIn.source()),
        corrected,
        score);
  }
}
