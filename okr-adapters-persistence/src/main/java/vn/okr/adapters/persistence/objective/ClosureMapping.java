package vn.okr.adapters.persistence.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;

/** Between how an objective ended and the columns that keep it. */
final class ClosureMapping {
  private ClosureMapping() {}

  static @Nullable Closure toClosure(ObjectiveEntity entity) {
    Score grade = Scores.toScore(entity.grade);
    if (grade == null) {
      return null;
    }
    Closure.Reflection reflection =
        new Closure.Reflection(
            new Note(entity.worked),
            new Note(entity.hindered),
            new Note(entity.change),
            Note.ofNullable(entity.missReason));
    return new Closure(grade, entity.outcome, reflection);
  }

  static void write(@Nullable Closure closure, ObjectiveEntity entity) {
    Closure.@Nullable Reflection learned = closure == null ? null : closure.reflection();
    Note missReason = learned == null ? null : learned.missReason();
    entity.grade = closure == null ? null : Scores.number(closure.grade());
    entity.outcome = closure == null ? null : closure.outcome();
    entity.worked = learned == null ? null : learned.worked().value();
    entity.hindered = learned == null ? null : learned.hindered().value();
    entity.change = learned == null ? null : learned.change().value();
    entity.missReason = missReason == null ? null : missReason.value();
  }
}
