package vn.okr.application.objective;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Pace;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

/**
 * An objective as it is shown, every number computed by the domain.
 *
 * @param score absent while not measured
 * @param band absent while not measured
 * @param pace absent when there is none to speak of
 */
public record ObjectiveView(
    ObjectiveFacts facts,
    @Nullable Score score,
    @Nullable Band band,
    @Nullable Pace pace,
    Status status,
    Situation situation,
    List<KeyResultView> keyResults) {

  /** The objective as it is shown on a day. */
  public static ObjectiveView of(
      ObjectiveFacts facts, LocalDate today, OrganisationSettings settings) {
    ObjectiveSnapshot snapshot = facts.objective();
    Objective objective = Objective.restore(snapshot);
    Situation situation =
        new Situation(
            snapshot.state(),
            snapshot.definition().ambition(),
            objective.paceBasis(),
            snapshot.publication() == null ? null : snapshot.publication().on(),
            facts.period(),
            facts.phase(),
            facts.runningSince());
    Score score = objective.score();
    return new ObjectiveView(
        facts,
        score,
        score == null ? null : Band.of(score, settings),
        situation.pace(today),
        situation.status(today, settings),
        situation,
        snapshot.keyResults().all().stream()
            .map(keyResult -> view(snapshot, situation, keyResult, today, settings))
            .toList());
  }

  private static KeyResultView view(
      ObjectiveSnapshot objective,
      Situation whole,
      KeyResult keyResult,
      LocalDate today,
      OrganisationSettings settings) {
    ObjectiveState state = keyResult.dropped() ? ObjectiveState.DROPPED : objective.state();
    Situation part = whole.ofPart(state, PaceBasis.of(keyResult));
    Quantity current = keyResult.standing().attainment().current();
    return new KeyResultView(
        objective.id(),
        keyResult,
        keyResult.definition().measure() instanceof Metric metric && current != null
            ? current.rawShareOfWay(metric.start(), metric.target())
            : null,
        part.status(today, settings),
        objective.revision());
  }
}
