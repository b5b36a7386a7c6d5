package vn.okr.adapters.rest.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.checkin.CheckInResponse;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.adapters.rest.objective.KeyResultResponse;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.KeyResultExplanation;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.application.progress.Scorecard;
import vn.okr.application.progress.UnitExplanation;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.progress.Tally;

/** Shows how numbers came about. */
@ApplicationScoped
class ExplanationMapper {
  private final LeftOutMapper leftOut;

  @Inject
  ExplanationMapper(LeftOutMapper leftOut) {
    this.leftOut = leftOut;
  }

  ObjectiveExplanationResponse toResponse(ObjectiveExplanation explanation) {
    ObjectiveView view = explanation.objective();
    ObjectiveSnapshot objective = view.facts().objective();
    Closure closure = objective.closure();
    return new ObjectiveExplanationResponse(
        objective.id().value(),
        objective.definition().title().value(),
        WireValues.of(view.score()),
        explanation.formula(),
        explanation.keyResults().stream().map(this::input).toList(),
        leftOut.toResponse(explanation.leftOut()),
        PaceResponse.of(explanation),
        view.status(),
        closure == null ? null : closure.grade().toDecimal(),
        closure == null ? null : closure.outcome());
  }

  UnitExplanationResponse toResponse(UnitExplanation explanation) {
    Scorecard scorecard = explanation.scorecard();
    return new UnitExplanationResponse(
        scorecard.owner().value(),
        scorecard.ownerName(),
        scorecard.cycle().id().value(),
        WireValues.of(scorecard.own().progress()),
        explanation.formula(),
        scorecard.objectives().stream().flatMap(ExplanationMapper::input).toList(),
        leftOut.toResponse(explanation.leftOut()),
        below(scorecard.below()));
  }

  private ObjectiveExplanationResponse.Input input(KeyResultExplanation explanation) {
    KeyResultResponse shown = KeyResultResponse.of(explanation.keyResult());
    return new ObjectiveExplanationResponse.Input(
        shown.id(),
        shown.title(),
        shown.score(),
        shown.weight(),
        explanation.counts(),
        explanation.countsAsZero(),
        shown.measure(),
        explanation.formula(),
        shown.current(),
        shown.raw(),
        WireValues.of(explanation.keyResult().keyResult().standing().attainment().score()),
        shown.grade(),
        shown.gradeReason(),
        shown.status(),
        explanation.checkIns().stream().map(CheckInResponse::of).toList(),
        explanation.contributions().stream().map(ContributionResponse::of).toList(),
        leftOut.toResponse(explanation.leftOut()));
  }

  private static Stream<UnitExplanationResponse.Input> input(ObjectiveView view) {
    ObjectiveSnapshot objective = view.facts().objective();
    return view.score() == null || objective.state() == ObjectiveState.DROPPED
        ? Stream.empty()
        : Stream.of(
            new UnitExplanationResponse.Input(
                objective.id().value(),
                objective.definition().title().value(),
                view.score().toDecimal()));
  }

  private static @Nullable TallyResponse below(@Nullable Tally below) {
    return below == null ? null : TallyResponse.of(below);
  }
}
