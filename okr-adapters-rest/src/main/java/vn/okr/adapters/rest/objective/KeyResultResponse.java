package vn.okr.adapters.rest.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.objective.KeyResultView;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.Grade;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Score;

/**
 * A key result as it is answered.
 *
 * @param current the last value read, or the start; absent for measures without a value
 * @param raw the share of a metric's way, not cut to 0..1
 * @param done whether a binary one is done; absent for other measures
 * @param score absent while not measured; the grade once closed
 */
public record KeyResultResponse(
    UUID id,
    UUID objectiveId,
    String title,
    BigDecimal weight,
    @Nullable UUID ownerId,
    @Nullable Integer startingConfidence,
    MeasureResponse measure,
    @Nullable BigDecimal current,
    @Nullable BigDecimal raw,
    @Nullable Boolean done,
    @Nullable BigDecimal score,
    @Nullable Integer confidence,
    @Nullable LocalDate lastCheckInOn,
    Status status,
    @Nullable BigDecimal grade,
    @Nullable String gradeReason) {
  /** The key result as it is read. */
  public static KeyResultResponse of(KeyResultView view) {
    KeyResult keyResult = view.keyResult();
    KeyResult.Definition definition = keyResult.definition();
    Attainment attainment = keyResult.standing().attainment();
    Grade grade = keyResult.grade();
    return new KeyResultResponse(
        keyResult.id().value(),
        view.objectiveId().value(),
        definition.title().value(),
        definition.weight().toDecimal(),
        WireValues.of(definition.ownerId()),
        WireValues.of(definition.startingConfidence()),
        MeasureResponse.of(definition.measure(), attainment.milestonesDone()),
        WireValues.of(attainment.current()),
        view.raw(),
        definition.measure() instanceof Binary ? Score.ONE.equals(attainment.score()) : null,
        WireValues.of(keyResult.score()),
        WireValues.of(keyResult.confidence()),
        keyResult.standing().lastCheckInOn(),
        view.status(),
        grade == null ? null : grade.value().toDecimal(),
        grade == null ? null : WireValues.of(grade.reason()));
  }
}
