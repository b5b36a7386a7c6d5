package vn.okr.testkit.plain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;

/**
 * Every score of a company, computed from its goals, links and check-ins by going down from each
 * goal to all that rests below it; no stored score is looked at, but grades.
 *
 * @param links what each objective rests on
 * @param checkIns those of each key result, corrected ones included
 */
public record PlainFigures(
    Map<ObjectiveId, Objective> objectives,
    Map<ObjectiveId, List<Link>> links,
    Map<KeyResultId, List<CheckIn>> checkIns) {

  /** The score of every published objective, the grade of every closed one; absent for none. */
  public Map<ObjectiveId, @Nullable BigDecimal> ofObjectives() {
    Map<ObjectiveId, @Nullable BigDecimal> scores = new HashMap<>();
    objectives.values().stream()
        .filter(PlainFigures::counts)
        .forEach(objective -> scores.put(objective.id(), of(objective)));
    return scores;
  }

  /** The score of every key result at work. */
  public Map<KeyResultId, @Nullable BigDecimal> ofKeyResults() {
    Map<KeyResultId, @Nullable BigDecimal> scores = new HashMap<>();
    objectives.values().stream()
        .filter(objective -> objective.state() == ObjectiveState.PUBLISHED)
        .flatMap(objective -> objective.keyResults().all().stream())
        .filter(keyResult -> !keyResult.dropped())
        .forEach(keyResult -> scores.put(keyResult.id(), of(keyResult)));
    return scores;
  }

  private static boolean counts(Objective objective) {
    return objective.state() == ObjectiveState.PUBLISHED
        || objective.state() == ObjectiveState.CLOSED;
  }

  private @Nullable BigDecimal of(Objective objective) {
    boolean closed = objective.state() == ObjectiveState.CLOSED;
    PlainAverage average = new PlainAverage();
    for (KeyResult keyResult : objective.keyResults().all()) {
      if (!keyResult.dropped()) {
        average.add(
            closed ? gradeOf(keyResult) : of(keyResult),
            keyResult.definition().weight().toDecimal());
      }
    }
    return average.value();
  }

  private static @Nullable BigDecimal gradeOf(KeyResult keyResult) {
    return keyResult.grade() == null ? null : keyResult.grade().value().toDecimal();
  }

  private @Nullable BigDecimal of(KeyResult keyResult) {
    return keyResult.definition().measure() instanceof Aligned
        ? ofContributors(keyResult.id())
        : PlainScore.of(
            keyResult.definition().measure(), checkIns.getOrDefault(keyResult.id(), List.of()));
  }

  private @Nullable BigDecimal ofContributors(KeyResultId upper) {
    PlainAverage average = new PlainAverage();
    for (Objective lower : objectives.values()) {
      for (Link link : links.getOrDefault(lower.id(), List.of())) {
        boolean contributes =
            link.kind() == LinkKind.CONTRIBUTES && link.to().equals(new Target.OfKeyResult(upper));
        if (contributes && counts(lower)) {
          average.add(of(lower), link.weight().toDecimal());
        }
      }
    }
    return average.value();
  }
}
