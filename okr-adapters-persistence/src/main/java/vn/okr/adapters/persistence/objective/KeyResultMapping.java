package vn.okr.adapters.persistence.objective;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Grade;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Between a key result and its row. */
final class KeyResultMapping {
  private KeyResultMapping() {}

  static KeyResult toKeyResult(KeyResultEntity entity) {
    return new KeyResult(
        new KeyResultId(entity.id),
        new KeyResult.Definition(
            new Title(entity.title),
            entity.measure.toMeasure(),
            Weight.of(entity.weight),
            personId(entity.ownerId),
            Confidence.ofNullable(entity.startingConfidence)),
        entity.dropped,
        entity.publishedOn,
        toStanding(entity),
        toGrade(entity));
  }

  private static Standing toStanding(KeyResultEntity entity) {
    Attainment attainment =
        new Attainment(
            Decimals.quantity(entity.currentValue),
            entity.measure.milestonesDone(),
            Scores.toScore(entity.score));
    return new Standing(attainment, Confidence.ofNullable(entity.confidence), entity.lastCheckInOn);
  }

  private static @Nullable Grade toGrade(KeyResultEntity entity) {
    Score grade = Scores.toScore(entity.grade);
    return grade == null ? null : new Grade(grade, Note.ofNullable(entity.gradeReason));
  }

  static void write(KeyResult keyResult, int position, KeyResultEntity entity) {
    KeyResult.Definition definition = keyResult.definition();
    Attainment attainment = keyResult.standing().attainment();
    entity.id = keyResult.id().value();
    entity.position = position;
    entity.title = definition.title().value();
    entity.measure = MeasureColumns.of(definition.measure(), attainment.milestonesDone());
    entity.weight = Decimals.column(definition.weight());
    entity.ownerId = uuid(definition.ownerId());
    entity.startingConfidence = Scores.number(definition.startingConfidence());
    entity.dropped = keyResult.dropped();
    entity.publishedOn = keyResult.publishedOn();
    entity.currentValue = Decimals.column(attainment.current());
    entity.score = Scores.number(attainment.score());
    entity.confidence = Scores.number(keyResult.standing().confidence());
    entity.lastCheckInOn = keyResult.standing().lastCheckInOn();
    writeGrade(keyResult.grade(), entity);
  }

  private static void writeGrade(@Nullable Grade grade, KeyResultEntity entity) {
    Note reason = grade == null ? null : grade.reason();
    entity.grade = grade == null ? null : Scores.number(grade.value());
    entity.gradeReason = reason == null ? null : reason.value();
  }

  private static @Nullable PersonId personId(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable UUID uuid(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }
}
